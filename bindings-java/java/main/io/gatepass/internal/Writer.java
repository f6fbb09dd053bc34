package io.gatepass.internal;

import io.gatepass.AccessRules;
import io.gatepass.Bytes;
import io.gatepass.Value;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/** Writes protobuf's fields by number; what says nothing is left out. */
public final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    /** What was written. @return the bytes */
    public byte[] toBytes() {
        return out.toByteArray();
    }

    private void varint(long value) {
        while ((value & ~0x7FL) != 0) {
            out.write((int) (value & 0x7F | 0x80));
            value >>>= 7;
        }
        out.write((int) value);
    }

    private void raw(int number, byte[] bytes) {
        varint((long) number << 3 | 2);
        varint(bytes.length);
        out.writeBytes(bytes);
    }

    /** A flag. @param number field @param value flag */
    public void bool(int number, boolean value) {
        integer(number, value ? 1 : 0);
    }

    /** An integer. @param number field @param value integer */
    public void integer(int number, long value) {
        if (value != 0) {
            varint((long) number << 3);
            varint(value);
        }
    }

    /** An unsigned integer of 32 bits, which Java holds as a signed one. @param number field @param value integer */
    public void unsigned(int number, int value) {
        integer(number, Integer.toUnsignedLong(value));
    }

    /** A float. @param number field @param value float */
    public void float32(int number, float value) {
        if (value != 0) {
            varint((long) number << 3 | 5);
            int bits = Float.floatToIntBits(value);
            for (int shift = 0; shift < 32; shift += 8) {
                out.write(bits >>> shift);
            }
        }
    }

    /** A double. @param number field @param value double */
    public void float64(int number, double value) {
        if (value != 0) {
            varint((long) number << 3 | 1);
            long bits = Double.doubleToLongBits(value);
            for (int shift = 0; shift < 64; shift += 8) {
                out.write((int) (bits >>> shift));
            }
        }
    }

    /** A text. @param number field @param value text */
    public void text(int number, String value) {
        if (value != null && !value.isEmpty()) {
            raw(number, value.getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Bytes. @param number field @param value bytes */
    public void bytes(int number, Bytes value) {
        if (value != null && value.size() > 0) {
            raw(number, value.toArray());
        }
    }

    /** An instant. @param number field @param value instant, or null */
    public void instant(int number, Instant value) {
        if (value != null) {
            parts(number, value.getEpochSecond(), value.getNano());
        }
    }

    /** A duration. @param number field @param value duration, or null */
    public void duration(int number, Duration value) {
        if (value == null) {
            return;
        }
        long seconds = value.getSeconds();
        int nanos = value.getNano();
        // Both parts bear the duration's sign.
        if (seconds < 0 && nanos > 0) {
            seconds += 1;
            nanos -= 1_000_000_000;
        }
        parts(number, seconds, nanos);
    }

    private void parts(int number, long seconds, int nanos) {
        nested(number, inner -> {
            inner.integer(1, seconds);
            inner.integer(2, nanos);
        });
    }

    /** Tags. @param number field @param tags names and values */
    public void tags(int number, Map<String, String> tags) {
        if (tags != null && !tags.isEmpty()) {
            nested(number, inner -> new TreeMap<>(tags).forEach((name, value) -> inner.nested(1, pair -> {
                pair.text(1, name);
                pair.text(2, value);
            })));
        }
    }

    /** A map of texts. @param number field @param map it */
    public void map(int number, Map<String, String> map) {
        if (map != null) {
            new TreeMap<>(map).forEach((key, value) -> nested(number, entry -> {
                entry.text(1, key);
                entry.text(2, value);
            }));
        }
    }

    /** Access rules. @param number field @param rules them */
    public void rules(int number, AccessRules rules) {
        if (rules != null) {
            text(number, rules.json());
        }
    }

    /** A message. @param number field @param value it, or null */
    public void message(int number, Value value) {
        if (value != null) {
            nested(number, value::write);
        }
    }

    /** A message in place. @param number field @param write writes its fields */
    public void nested(int number, Consumer<Writer> write) {
        var inner = new Writer();
        write.accept(inner);
        raw(number, inner.toBytes());
    }

    /** Texts. @param number field @param values them */
    public void texts(int number, List<String> values) {
        if (values != null) {
            values.forEach(value -> raw(number, value.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Strings of bytes. @param number field @param values them */
    public void byteStrings(int number, List<Bytes> values) {
        if (values != null) {
            values.forEach(value -> raw(number, value.toArray()));
        }
    }

    /** Messages. @param number field @param values them */
    public void messages(int number, List<? extends Value> values) {
        if (values != null) {
            values.forEach(value -> message(number, value));
        }
    }

    /** Integers, packed. @param <T> what holds them @param number field @param values them @param of each one's */
    public <T> void integers(int number, List<T> values, ToLongFunction<T> of) {
        if (values != null && !values.isEmpty()) {
            var packed = new Writer();
            values.forEach(value -> packed.varint(of.applyAsLong(value)));
            raw(number, packed.toBytes());
        }
    }
}
