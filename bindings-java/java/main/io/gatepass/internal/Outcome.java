package io.gatepass.internal;

/**
 * How a call ended; `outcome.rs` has the same numbers.
 *
 * @param number a session's or a list's, or 1 for yes
 * @param body the answer, or null
 * @param revision the revision that came with it, or null
 * @param embedded whether the session's engine is in this process
 */
record Outcome(long number, byte[] body, String revision, boolean embedded) {
    /** Reads one. Throws the exception of a failure. */
    static Outcome read(byte[] bytes, int from) {
        var in = from == 0 ? new Reader(bytes) : new Reader(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
        long number = 0;
        byte[] body = null;
        String revision = null;
        boolean embedded = false;
        while (in.next()) {
            switch (in.number()) {
                case 1 -> number = in.integer();
                case 2 -> body = in.bytes().toArray();
                case 3 -> revision = in.text();
                case 4 -> embedded = in.bool();
                case 6 -> throw Errors.of(Failure.read(in.message()));
                default -> in.skip();
            }
        }
        return new Outcome(number, body, revision, embedded);
    }
}
