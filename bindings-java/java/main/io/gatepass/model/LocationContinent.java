// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

/**
 * location continent; later versions may know more values.
 *
 * <p>Later versions of a server may know more values than the constants here.
 */
/* A class, not an enum: a value that is not known yet is a value too. */
public record LocationContinent(int number) {
    /** {@code LOCATION_CONTINENT_UNSPECIFIED}. */
    public static final LocationContinent UNSPECIFIED = new LocationContinent(0);
    /** {@code LOCATION_CONTINENT_AF}. */
    public static final LocationContinent AF = new LocationContinent(1);
    /** {@code LOCATION_CONTINENT_AN}. */
    public static final LocationContinent AN = new LocationContinent(2);
    /** {@code LOCATION_CONTINENT_AS}. */
    public static final LocationContinent AS = new LocationContinent(3);
    /** {@code LOCATION_CONTINENT_EU}. */
    public static final LocationContinent EU = new LocationContinent(4);
    /** {@code LOCATION_CONTINENT_NA}. */
    public static final LocationContinent NA = new LocationContinent(5);
    /** {@code LOCATION_CONTINENT_OC}. */
    public static final LocationContinent OC = new LocationContinent(6);
    /** {@code LOCATION_CONTINENT_SA}. */
    public static final LocationContinent SA = new LocationContinent(7);

    /** Its name; of a value that is not known, its number. */
    public String name() {
        return switch (number) {
            case 0 -> "UNSPECIFIED";
            case 1 -> "AF";
            case 2 -> "AN";
            case 3 -> "AS";
            case 4 -> "EU";
            case 5 -> "NA";
            case 6 -> "OC";
            case 7 -> "SA";
            default -> Integer.toString(number);
        };
    }

    @Override
    public String toString() {
        return name();
    }
}
