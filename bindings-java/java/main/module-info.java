/** Privileged access, embedded or against a server. */
module io.gatepass {
    exports io.gatepass;
    exports io.gatepass.junit;
    exports io.gatepass.model;
    exports io.gatepass.service;

    // For tests alone: who does not use the extension needs no JUnit.
    requires static org.junit.jupiter.api;
}
