// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * authorization policy IP operator; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record AuthorizationPolicyIPOperator(int number) {
    /** {@code AUTHORIZATION_POLICY_IP_OPERATOR_UNSPECIFIED}. */
    public static final AuthorizationPolicyIPOperator UNSPECIFIED = new AuthorizationPolicyIPOperator(0);
    /** {@code AUTHORIZATION_POLICY_IP_OPERATOR_IN}. */
    public static final AuthorizationPolicyIPOperator IN = new AuthorizationPolicyIPOperator(1);
    /** {@code AUTHORIZATION_POLICY_IP_OPERATOR_NOT_IN}. */
    public static final AuthorizationPolicyIPOperator NOT_IN = new AuthorizationPolicyIPOperator(2);
    /** {@code AUTHORIZATION_POLICY_IP_OPERATOR_EQUALS}. */
    public static final AuthorizationPolicyIPOperator EQUALS = new AuthorizationPolicyIPOperator(3);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "IN";
            case 2 -> "NOT_IN";
            case 3 -> "EQUALS";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
