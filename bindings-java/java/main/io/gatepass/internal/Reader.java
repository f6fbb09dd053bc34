package io.gatepass.internal;

import io.gatepass.Bytes;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongConsumer;

/** Reads protobuf's fields in place. */
public final class Reader {
    private final byte[] bytes;
    private final int end;
    private int at;
    private int number;
    private int type;

    /** Over bytes. @param bytes them */
    public Reader(byte[] bytes) {
        this(bytes, 0, bytes.length);
    }

    private Reader(byte[] bytes, int from, int end) {
        this.bytes = bytes;
        this.at = from;
        this.end = end;
    }

    private static IllegalStateException damaged() {
        return new IllegalStateException("the native library answered what cannot be read");
    }

    private long varint() {
        long value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            if (at >= end) {
                throw damaged();
            }
            byte next = bytes[at++];
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw damaged();
    }

    private int length() {
        long length = varint();
        if (length < 0 || length > end - at) {
            throw damaged();
        }
        return (int) length;
    }

    /** Goes to the next field. @return whether there is one */
    public boolean next() {
        if (at >= end) {
            return false;
        }
        long tag = varint();
        number = (int) (tag >>> 3);
        type = (int) (tag & 7);
        return true;
    }

    /** The field's number. @return it */
    public int number() {
        return number;
    }

    /** Passes over the field. */
    public void skip() {
        switch (type) {
            case 0 -> varint();
            case 1 -> at += 8;
            case 2 -> {
                // Reading the length moves `at`, which `at += length()` would have looked at before.
                int length = length();
                at += length;
            }
            case 5 -> at += 4;
            default -> throw damaged();
        }
        if (at > end) {
            throw damaged();
        }
    }

    /** A flag. @return it */
    public boolean bool() {
        return integer() != 0;
    }

    /** An integer. @return it */
    public long integer() {
        if (type != 0) {
            throw damaged();
        }
        return varint();
    }

    /** A float. @return it */
    public float float32() {
        return Float.intBitsToFloat((int) fixed(5, 4));
    }

    /** A double. @return it */
    public double float64() {
        return Double.longBitsToDouble(fixed(1, 8));
    }

    private long fixed(int type, int size) {
        if (this.type != type || end - at < size) {
            throw damaged();
        }
        long bits = 0;
        for (int index = 0; index < size; index++) {
            bits |= (bytes[at++] & 0xFFL) << 8 * index;
        }
        return bits;
    }

    private int begin() {
        if (type != 2) {
            throw damaged();
        }
        return length();
    }

    /** A text. @return it */
    public String text() {
        int length = begin();
        var text = new String(bytes, at, length, StandardCharsets.UTF_8);
        at += length;
        return text;
    }

    /** Bytes. @return them */
    public Bytes bytes() {
        int length = begin();
        var value = Bytes.of(Arrays.copyOfRange(bytes, at, at + length));
        at += length;
        return value;
    }

    /** A message. @return what reads it */
    public Reader message() {
        int length = begin();
        var inner = new Reader(bytes, at, at + length);
        at += length;
        return inner;
    }

    /** Integers, packed or one. @param take gets each */
    public void integers(LongConsumer take) {
        if (type == 0) {
            take.accept(varint());
            return;
        }
        var packed = message();
        while (packed.at < packed.end) {
            take.accept(packed.varint());
        }
    }

    private long[] parts() {
        var in = message();
        long[] parts = new long[2];
        while (in.next()) {
            if (in.number == 1 || in.number == 2) {
                parts[in.number - 1] = in.integer();
            } else {
                in.skip();
            }
        }
        return parts;
    }

    /** An instant. @return it, or null where it is not set */
    public Instant instant() {
        long[] parts = parts();
        return parts[0] == 0 && parts[1] == 0 ? null : Instant.ofEpochSecond(parts[0], parts[1]);
    }

    /** A duration. @return it */
    public Duration duration() {
        long[] parts = parts();
        return Duration.ofSeconds(parts[0], parts[1]);
    }

    /** Tags. @return names and values */
    public Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        var in = message();
        while (in.next()) {
            if (in.number == 1) {
                in.entry(tags);
            } else {
                in.skip();
            }
        }
        return tags;
    }

    /** One entry of a map of texts. @param into gets it */
    public void entry(Map<String, String> into) {
        var in = message();
        String key = "";
        String value = "";
        while (in.next()) {
            switch (in.number) {
                case 1 -> key = in.text();
                case 2 -> value = in.text();
                default -> in.skip();
            }
        }
        into.put(key, value);
    }
}
