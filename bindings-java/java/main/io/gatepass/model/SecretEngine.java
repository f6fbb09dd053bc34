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
 * What makes and rotates managed secrets.
 *
 * <p>One of its kinds.
 */
public sealed interface SecretEngine extends Entity
    permits KeyValueEngine, ActiveDirectoryEngine, PostgresEngine, MysqlEngine, SqlserverEngine, UnknownSecretEngine
{
    /** Which kind it is: {@code postgres}. */
    String kind();

    /** Name. Required. */
    String name();

    /** Secret store id. Required. Names a secret store: by its id, or by its name where it is written. */
    String secretStoreId();

    /** Secret store root path. Required. */
    String secretStoreRootPath();

    /** Tags. */
    Map<String, String> tags();

    /** Public key. Set by the server. */
    Bytes publicKey();

    /** Key rotation interval days. */
    int keyRotationIntervalDays();

    /** Node selector. */
    String nodeSelector();

    /** Reads one. @hidden */
    static SecretEngine read(Reader in) {
        if (!in.next()) {
            return new UnknownSecretEngine(0);
        }
        return switch (in.number()) {
            case 331 -> KeyValueEngine.read(in.message());
            case 332 -> ActiveDirectoryEngine.read(in.message());
            case 333 -> PostgresEngine.read(in.message());
            case 334 -> MysqlEngine.read(in.message());
            case 335 -> SqlserverEngine.read(in.message());
            default -> new UnknownSecretEngine(in.number());
        };
    }
}
