package io.gatepass;

import java.util.Locale;

/** How far a wait for an access request goes. */
public enum Until {
    /** It is approved. Its access may begin later. */
    GRANTED,
    /** Its access has begun. */
    STARTED,
    /** It is over, in whatever way. */
    ENDED;

    /** As a setting says it. @return the word @hidden */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
