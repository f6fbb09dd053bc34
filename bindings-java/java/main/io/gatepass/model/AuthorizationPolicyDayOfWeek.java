// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * authorization policy day of week; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record AuthorizationPolicyDayOfWeek(int number) {
    /** {@code AUTHORIZATION_POLICY_DAY_OF_WEEK_UNSPECIFIED}. */
    public static final AuthorizationPolicyDayOfWeek UNSPECIFIED = new AuthorizationPolicyDayOfWeek(0);
    /** {@code AUTHORIZATION_POLICY_DAY_OF_WEEK_SUNDAY}. */
    public static final AuthorizationPolicyDayOfWeek SUNDAY = new AuthorizationPolicyDayOfWeek(1);
    /** {@code AUTHORIZATION_POLICY_DAY_OF_WEEK_MONDAY}. */
    public static final AuthorizationPolicyDayOfWeek MONDAY = new AuthorizationPolicyDayOfWeek(2);
    /** {@code AUTHORIZATION_POLICY_DAY_OF_WEEK_TUESDAY}. */
    public static final AuthorizationPolicyDayOfWeek TUESDAY = new AuthorizationPolicyDayOfWeek(3);
    /** {@code AUTHORIZATION_POLICY_DAY_OF_WEEK_WEDNESDAY}. */
    public static final AuthorizationPolicyDayOfWeek WEDNESDAY = new AuthorizationPolicyDayOfWeek(4);
    /** {@code AUTHORIZATION_POLICY_DAY_OF_WEEK_THURSDAY}. */
    public static final AuthorizationPolicyDayOfWeek THURSDAY = new AuthorizationPolicyDayOfWeek(5);
    /** {@code AUTHORIZATION_POLICY_DAY_OF_WEEK_FRIDAY}. */
    public static final AuthorizationPolicyDayOfWeek FRIDAY = new AuthorizationPolicyDayOfWeek(6);
    /** {@code AUTHORIZATION_POLICY_DAY_OF_WEEK_SATURDAY}. */
    public static final AuthorizationPolicyDayOfWeek SATURDAY = new AuthorizationPolicyDayOfWeek(7);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "SUNDAY";
            case 2 -> "MONDAY";
            case 3 -> "TUESDAY";
            case 4 -> "WEDNESDAY";
            case 5 -> "THURSDAY";
            case 6 -> "FRIDAY";
            case 7 -> "SATURDAY";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
