/** Privileged access, embedded or against a server. */
module io.gatepass {
    exports io.gatepass;
    exports io.gatepass.model;
    exports io.gatepass.service;
}
