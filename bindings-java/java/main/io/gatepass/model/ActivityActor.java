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
 * Activity actor.
 *
 * <p>Made by its builder.
 */
public record ActivityActor(
    String id,
    String email,
    String firstName,
    String lastName,
    String activityExternalId
) implements Entity {
    /** What is not given is as what is not set; lists and maps are copied. */
    public ActivityActor {
        id = id == null ? "" : id;
        email = email == null ? "" : email;
        firstName = firstName == null ? "" : firstName;
        lastName = lastName == null ? "" : lastName;
        activityExternalId = activityExternalId == null ? "" : activityExternalId;
    }

    @Override
    public void write(Writer out) {
        out.text(1, id);
        out.text(2, email);
        out.text(3, firstName);
        out.text(4, lastName);
        out.text(5, activityExternalId);
    }

    /** Begins a new one. */
    public static Builder builder() { return new Builder(); }

    /** Begins another one with the same values. */
    public Builder toBuilder() {
        var builder = new Builder();
        builder.id = id;
        builder.email = email;
        builder.firstName = firstName;
        builder.lastName = lastName;
        builder.activityExternalId = activityExternalId;
        return builder;
    }

    /** Reads one. @hidden */
    public static ActivityActor read(Reader in) {
        var builder = new Builder();
        while (in.next()) {
            switch (in.number()) {
                case 1 -> builder.id = in.text();
                case 2 -> builder.email = in.text();
                case 3 -> builder.firstName = in.text();
                case 4 -> builder.lastName = in.text();
                case 5 -> builder.activityExternalId = in.text();
                default -> in.skip();
            }
        }
        return builder.build();
    }

    /** Makes a {@link ActivityActor}. */
    public static final class Builder {
        private String id = "";
        private String email = "";
        private String firstName = "";
        private String lastName = "";
        private String activityExternalId = "";

        private Builder() {}

        /** Id. */
        public Builder id(String id) { this.id = id; return this; }

        /** Email. */
        public Builder email(String email) { this.email = email; return this; }

        /** First name. */
        public Builder firstName(String firstName) { this.firstName = firstName; return this; }

        /** Last name. */
        public Builder lastName(String lastName) { this.lastName = lastName; return this; }

        /** Activity external id. */
        public Builder activityExternalId(String activityExternalId) { this.activityExternalId = activityExternalId; return this; }

        /** What was told. */
        public ActivityActor build() { return new ActivityActor(id, email, firstName, lastName, activityExternalId); }
    }
}
