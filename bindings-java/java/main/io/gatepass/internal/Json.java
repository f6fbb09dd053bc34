package io.gatepass.internal;

import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** The little JSON that access rules need. */
public final class Json {
    private Json() {}

    /** A text. @param text it @return it in quotes */
    public static String text(String text) {
        var out = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char one = text.charAt(index);
            switch (one) {
                case '"', '\\' -> out.append('\\').append(one);
                default -> {
                    if (one < 0x20) {
                        out.append(String.format("\\u%04x", (int) one));
                    } else {
                        out.append(one);
                    }
                }
            }
        }
        return out.append('"').toString();
    }

    /** Texts. @param texts them @return a list */
    public static String list(Collection<String> texts) {
        return texts.stream().map(Json::text).collect(Collectors.joining(",", "[", "]"));
    }

    /** Names and values. @param pairs them @return an object */
    public static String object(Map<String, String> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> text(pair.getKey()) + ":" + text(pair.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
