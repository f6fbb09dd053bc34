// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * missing fact kind; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record MissingFactKind(int number) {
    /** {@code KIND_UNSPECIFIED}. */
    public static final MissingFactKind UNSPECIFIED = new MissingFactKind(0);
    /** The account is suspended. */
    public static final MissingFactKind NOT_SUSPENDED = new MissingFactKind(1);
    /** No grant of the account on the resource is live. */
    public static final MissingFactKind GRANT = new MissingFactKind(2);
    /** A grant exists and starts later; {@code id} names it. */
    public static final MissingFactKind GRANT_STARTED = new MissingFactKind(3);
    /** The account does not hold the role {@code id}, which has a rule that matches. */
    public static final MissingFactKind ROLE_HELD = new MissingFactKind(4);
    /** No rule of the role {@code id}, which the account holds, matches the resource. */
    public static final MissingFactKind RULE = new MissingFactKind(5);
    /** The policy {@code id} forbids it, or could not be evaluated, which forbids. */
    public static final MissingFactKind NOT_FORBIDDEN = new MissingFactKind(6);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "NOT_SUSPENDED";
            case 2 -> "GRANT";
            case 3 -> "GRANT_STARTED";
            case 4 -> "ROLE_HELD";
            case 5 -> "RULE";
            case 6 -> "NOT_FORBIDDEN";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
