package io.gatepass;

import io.gatepass.internal.Session;
import java.util.LinkedHashMap;

/**
 * Where everything begins.
 *
 * <pre>{@code
 * try (var gp = Gatepass.connect("sqlite:access.db")) {
 *     var dev = gp.roles().create(Role.builder().name("developers").accessRules(AccessRule.tag("env", "prod")).build());
 *     gp.check("alice@example.com", "orders").allowed();
 * }
 * }</pre>
 */
public final class Gatepass {
    private Gatepass() {}

    /**
     * Connects to what the URL names: {@code memory:}, {@code sqlite:PATH}, {@code https://HOST}.
     *
     * @param url that
     * @return the connection
     */
    public static Client connect(String url) {
        return connect(url, ConnectOptions.DEFAULT);
    }

    /** Connects with options. @param url as above @param options how @return the connection */
    public static Client connect(String url, ConnectOptions options) {
        var pairs = new LinkedHashMap<String, String>();
        pairs.put("url", url);
        pairs.putAll(options.pairs());
        return new Client(Session.open(pairs), CallOptions.NONE);
    }

    /**
     * Connects as the environment says: {@code GATEPASS_URL} with its keys, else {@code SDM_API_HOST} with its.
     *
     * @param options how
     * @return the connection
     */
    public static Client connectFromEnvironment(ConnectOptions options) {
        return new Client(Session.open(options.pairs()), CallOptions.NONE);
    }
}
