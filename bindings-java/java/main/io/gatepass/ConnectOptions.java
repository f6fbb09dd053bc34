package io.gatepass;

import java.util.LinkedHashMap;
import java.util.Map;

/** How to connect. It does not change: each method returns another. */
public final class ConnectOptions {
    /** No keys, no actor, a deadline of 10 s, retries. */
    public static final ConnectOptions DEFAULT = new ConnectOptions(Map.of());

    private final Map<String, String> pairs;

    private ConnectOptions(Map<String, String> pairs) {
        this.pairs = pairs;
    }

    private ConnectOptions with(String name, String value) {
        var pairs = new LinkedHashMap<>(this.pairs);
        pairs.put(name, value);
        return new ConnectOptions(pairs);
    }

    /**
     * The key to sign with. A server needs one; an embedded engine none.
     *
     * @param accessKey the public part
     * @param secretKey the secret, as it was shown at its creation
     * @return the options
     */
    public ConnectOptions keys(String accessKey, String secretKey) {
        return with("access_key", accessKey).with("secret_key", secretKey);
    }

    /**
     * The account that calls to an embedded engine are for; a server takes that account's own key.
     *
     * @param account its id, email or name
     * @return the options
     */
    public ConnectOptions actor(String account) {
        return with("actor", account);
    }

    /** Makes a file that is created a test store, whose clock can be moved. @return the options */
    public ConnectOptions testStore() {
        return with("test_store", "true");
    }

    /** Certificates, one of which must have issued the server's. @param pem them @return the options */
    public ConnectOptions roots(String pem) {
        return with("roots", pem);
    }

    /**
     * The proxy that calls go through; without it {@code HTTPS_PROXY} and {@code NO_PROXY} of the environment say.
     *
     * @param url {@code http://[USER:PASSWORD@]HOST:PORT}, or {@code direct} for none
     * @return the options
     */
    public ConnectOptions proxy(String url) {
        return with("proxy", url);
    }

    /** How often a failed call is tried again at most. @param times that @return the options */
    public ConnectOptions retries(int times) {
        return with("retries", Integer.toString(times));
    }

    /** What holds for every call that says nothing else. @param options that @return the options */
    public ConnectOptions calls(CallOptions options) {
        var pairs = new LinkedHashMap<>(this.pairs);
        pairs.putAll(options.pairs());
        return new ConnectOptions(pairs);
    }

    /** Names and values. @return them */
    Map<String, String> pairs() {
        return pairs;
    }

    /** Shows no secret. */
    @Override
    public String toString() {
        return "ConnectOptions" + pairs.keySet();
    }
}
