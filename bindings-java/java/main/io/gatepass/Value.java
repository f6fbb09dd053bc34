package io.gatepass;

import io.gatepass.internal.Writer;

/** A value of the API. */
public interface Value {
    /** Writes it. @param out where to @hidden */
    void write(Writer out);
}
