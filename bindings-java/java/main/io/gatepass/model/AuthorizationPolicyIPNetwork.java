// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * authorization policy IP network; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record AuthorizationPolicyIPNetwork(int number) {
    /** {@code AUTHORIZATION_POLICY_IP_NETWORK_UNSPECIFIED}. */
    public static final AuthorizationPolicyIPNetwork UNSPECIFIED = new AuthorizationPolicyIPNetwork(0);
    /** {@code AUTHORIZATION_POLICY_IP_NETWORK_CLIENT_IP}. */
    public static final AuthorizationPolicyIPNetwork CLIENT_IP = new AuthorizationPolicyIPNetwork(1);
    /** {@code AUTHORIZATION_POLICY_IP_NETWORK_REQUEST_IP}. */
    public static final AuthorizationPolicyIPNetwork REQUEST_IP = new AuthorizationPolicyIPNetwork(2);
    /** {@code AUTHORIZATION_POLICY_IP_NETWORK_DESTINATION_IP}. */
    public static final AuthorizationPolicyIPNetwork DESTINATION_IP = new AuthorizationPolicyIPNetwork(3);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "CLIENT_IP";
            case 2 -> "REQUEST_IP";
            case 3 -> "DESTINATION_IP";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
