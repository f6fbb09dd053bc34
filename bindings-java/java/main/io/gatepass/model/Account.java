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
 * Who reaches resources: a user, a service account or a token.
 *
 * <p>One of its kinds.
 */
public sealed interface Account extends Entity
    permits User, Service, Token, UnknownAccount
{
    /** Which kind it is: {@code postgres}. */
    String kind();

    /** Tags. */
    Map<String, String> tags();

    /** SuspendedRO. Set by the server. */
    boolean suspended();

    /** Created at. Set by the server. */
    Instant createdAt();

    /** Reads one. @hidden */
    static Account read(Reader in) {
        if (!in.next()) {
            return new UnknownAccount(0);
        }
        return switch (in.number()) {
            case 1 -> User.read(in.message());
            case 2 -> Service.read(in.message());
            case 3 -> Token.read(in.message());
            default -> new UnknownAccount(in.number());
        };
    }
}
