// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * authorization policy state; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record AuthorizationPolicyState(int number) {
    /** {@code AUTHORIZATION_POLICY_STATE_UNSPECIFIED}. */
    public static final AuthorizationPolicyState UNSPECIFIED = new AuthorizationPolicyState(0);
    /** {@code AUTHORIZATION_POLICY_STATE_ACTIVE}. */
    public static final AuthorizationPolicyState ACTIVE = new AuthorizationPolicyState(1);
    /** {@code AUTHORIZATION_POLICY_STATE_INACTIVE}. */
    public static final AuthorizationPolicyState INACTIVE = new AuthorizationPolicyState(2);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "ACTIVE";
            case 2 -> "INACTIVE";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
