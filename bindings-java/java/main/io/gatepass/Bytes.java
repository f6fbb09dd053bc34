package io.gatepass;

import java.util.Arrays;

/** Bytes that do not change. */
public final class Bytes {
    /** None. */
    public static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] bytes;

    private Bytes(byte[] bytes) {
        this.bytes = bytes;
    }

    /** A copy of these. @param bytes them @return the value */
    public static Bytes of(byte... bytes) {
        return bytes.length == 0 ? EMPTY : new Bytes(bytes.clone());
    }

    /** A copy of them. @return it */
    public byte[] toArray() {
        return bytes.clone();
    }

    /** How many there are. @return the number */
    public int size() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** Says how many: they may be a key. */
    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
