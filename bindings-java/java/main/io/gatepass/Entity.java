package io.gatepass;

/** A value with an id. */
public interface Entity extends Value {
    /** Its id; empty before it is created. @return it */
    String id();
}
