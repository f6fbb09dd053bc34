// Generated from proto/ by `cargo xtask codegen`; do not edit.
package io.gatepass.model;

import io.gatepass.*;
import io.gatepass.internal.Reader;
import io.gatepass.internal.Values;
import io.gatepass.internal.Writer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Managed secret password policy.
 *
 * <p>Made by its builder.
 */
public record ManagedSecretPasswordPolicy(
    int length,
    boolean excludeUpperCase,
    int numDigits,
    int numSymbols,
    boolean allowRepeat,
    String excludeCharacters
) implements Value {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ManagedSecretPasswordPolicy {
        excludeCharacters = excludeCharacters == null ? "" : excludeCharacters;
    }

    @Override
    public void write(Writer out) {
        out.unsigned(1, length);
        out.bool(2, excludeUpperCase);
        out.unsigned(3, numDigits);
        out.unsigned(4, numSymbols);
        out.bool(5, allowRepeat);
        out.text(6, excludeCharacters);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.length = length;
        builder.excludeUpperCase = excludeUpperCase;
        builder.numDigits = numDigits;
        builder.numSymbols = numSymbols;
        builder.allowRepeat = allowRepeat;
        builder.excludeCharacters = excludeCharacters;
        return builder;
    }

    /** Reads one. @hidden */
    public static ManagedSecretPasswordPolicy read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.length = (int) in.integer();
                case 2 -> builder.excludeUpperCase = in.bool();
                case 3 -> builder.numDigits = (int) in.integer();
                case 4 -> builder.numSymbols = (int) in.integer();
                case 5 -> builder.allowRepeat = in.bool();
                case 6 -> builder.excludeCharacters = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ManagedSecretPasswordPolicy}. */
    public static final class Builder {
        private int length = 0;
        private boolean excludeUpperCase = false;
        private int numDigits = 0;
        private int numSymbols = 0;
        private boolean allowRepeat = false;
        private String excludeCharacters = "";

        private Builder() {}

        /** Length. */
        public Builder length(int length) { this.length = length; return this; }

        /** Exclude upper case. */
        public Builder excludeUpperCase(boolean excludeUpperCase) { this.excludeUpperCase = excludeUpperCase; return this; }

        /** Num digits. */
        public Builder numDigits(int numDigits) { this.numDigits = numDigits; return this; }

        /** Num symbols. */
        public Builder numSymbols(int numSymbols) { this.numSymbols = numSymbols; return this; }

        /** Allow repeat. */
        public Builder allowRepeat(boolean allowRepeat) { this.allowRepeat = allowRepeat; return this; }

        /** Exclude characters. */
        public Builder excludeCharacters(String excludeCharacters) { this.excludeCharacters = excludeCharacters; return this; }

        /** What was told. */
        public ManagedSecretPasswordPolicy build() { return new ManagedSecretPasswordPolicy(length, excludeUpperCase, numDigits, numSymbols, allowRepeat, excludeCharacters); }
    }
}
