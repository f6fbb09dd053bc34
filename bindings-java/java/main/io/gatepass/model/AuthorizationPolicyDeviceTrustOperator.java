// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * authorization policy device trust operator; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record AuthorizationPolicyDeviceTrustOperator(int number) {
    /** {@code AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_UNSPECIFIED}. */
    public static final AuthorizationPolicyDeviceTrustOperator UNSPECIFIED = new AuthorizationPolicyDeviceTrustOperator(0);
    /** {@code AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_IS}. */
    public static final AuthorizationPolicyDeviceTrustOperator IS = new AuthorizationPolicyDeviceTrustOperator(1);
    /** {@code AUTHORIZATION_POLICY_DEVICE_TRUST_OPERATOR_IS_NOT}. */
    public static final AuthorizationPolicyDeviceTrustOperator IS_NOT = new AuthorizationPolicyDeviceTrustOperator(2);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "IS";
            case 2 -> "IS_NOT";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
