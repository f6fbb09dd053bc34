// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * link kind; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record LinkKind(int number) {
    /** {@code KIND_UNSPECIFIED}. */
    public static final LinkKind UNSPECIFIED = new LinkKind(0);
    /** {@code KIND_ACCOUNT}. */
    public static final LinkKind ACCOUNT = new LinkKind(1);
    /** {@code KIND_ATTACHMENT}. */
    public static final LinkKind ATTACHMENT = new LinkKind(2);
    /** {@code KIND_MEMBERSHIP}. */
    public static final LinkKind MEMBERSHIP = new LinkKind(3);
    /** {@code KIND_GROUP}. */
    public static final LinkKind GROUP = new LinkKind(4);
    /** {@code KIND_GROUP_ROLE}. */
    public static final LinkKind GROUP_ROLE = new LinkKind(5);
    /** {@code KIND_ROLE}. */
    public static final LinkKind ROLE = new LinkKind(6);
    /** {@code KIND_RULE}. */
    public static final LinkKind RULE = new LinkKind(7);
    /** {@code KIND_GRANT}. */
    public static final LinkKind GRANT = new LinkKind(8);
    /** {@code KIND_RESOURCE}. */
    public static final LinkKind RESOURCE = new LinkKind(9);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "ACCOUNT";
            case 2 -> "ATTACHMENT";
            case 3 -> "MEMBERSHIP";
            case 4 -> "GROUP";
            case 5 -> "GROUP_ROLE";
            case 6 -> "ROLE";
            case 7 -> "RULE";
            case 8 -> "GRANT";
            case 9 -> "RESOURCE";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
