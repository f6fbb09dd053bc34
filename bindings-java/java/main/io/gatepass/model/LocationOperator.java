// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * location operator; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record LocationOperator(int number) {
    /** {@code LOCATION_OPERATOR_UNSPECIFIED}. */
    public static final LocationOperator UNSPECIFIED = new LocationOperator(0);
    /** {@code LOCATION_OPERATOR_IN}. */
    public static final LocationOperator IN = new LocationOperator(1);
    /** {@code LOCATION_OPERATOR_NOT_IN}. */
    public static final LocationOperator NOT_IN = new LocationOperator(2);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "IN";
            case 2 -> "NOT_IN";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
