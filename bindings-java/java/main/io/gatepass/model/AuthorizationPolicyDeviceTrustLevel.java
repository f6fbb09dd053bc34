// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * authorization policy device trust level; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record AuthorizationPolicyDeviceTrustLevel(int number) {
    /** {@code AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_UNSPECIFIED}. */
    public static final AuthorizationPolicyDeviceTrustLevel UNSPECIFIED = new AuthorizationPolicyDeviceTrustLevel(0);
    /** {@code AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_HIGH}. */
    public static final AuthorizationPolicyDeviceTrustLevel HIGH = new AuthorizationPolicyDeviceTrustLevel(1);
    /** {@code AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_LOW}. */
    public static final AuthorizationPolicyDeviceTrustLevel LOW = new AuthorizationPolicyDeviceTrustLevel(2);
    /** {@code AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_EXEMPT}. */
    public static final AuthorizationPolicyDeviceTrustLevel EXEMPT = new AuthorizationPolicyDeviceTrustLevel(3);
    /** {@code AUTHORIZATION_POLICY_DEVICE_TRUST_LEVEL_UNKNOWN}. */
    public static final AuthorizationPolicyDeviceTrustLevel UNKNOWN = new AuthorizationPolicyDeviceTrustLevel(4);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "HIGH";
            case 2 -> "LOW";
            case 3 -> "EXEMPT";
            case 4 -> "UNKNOWN";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
