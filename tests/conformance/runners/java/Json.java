import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON's values as maps, lists, texts, numbers (long or double), booleans and null. */
final class Json {
    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    static Object read(String text) {
        return new Json(text).value();
    }

    private char peek() {
        while (Character.isWhitespace(text.charAt(at))) at++;
        return text.charAt(at);
    }

    private Object value() {
        switch (peek()) {
            case '{': {
                Map<String, Object> out = new LinkedHashMap<>();
                at++;
                while (peek() != '}') {
                    if (peek() == ',') at++;
                    peek();
                    var name = string();
                    peek();
                    at++;
                    out.put(name, value());
                }
                at++;
                return out;
            }
            case '[': {
                List<Object> out = new ArrayList<>();
                at++;
                while (peek() != ']') {
                    if (peek() == ',') at++;
                    out.add(value());
                }
                at++;
                return out;
            }
            case '"':
                return string();
            case 't':
                at += 4;
                return true;
            case 'f':
                at += 5;
                return false;
            case 'n':
                at += 4;
                return null;
            default: {
                var start = at;
                while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
                var number = text.substring(start, at);
                if (number.matches("-?\\d+")) return Long.parseLong(number);
                return Double.parseDouble(number);
            }
        }
    }

    private String string() {
        var out = new StringBuilder();
        at++;
        for (; text.charAt(at) != '"'; at++) {
            var one = text.charAt(at);
            if (one != '\\') {
                out.append(one);
                continue;
            }
            var next = text.charAt(++at);
            switch (next) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                case 'b' -> out.append('\b');
                case 'f' -> out.append('\f');
                case 'u' -> {
                    out.append((char) Integer.parseInt(text.substring(at + 1, at + 5), 16));
                    at += 4;
                }
                default -> out.append(next);
            }
        }
        at++;
        return out.toString();
    }

    static String write(Object value) {
        var out = new StringBuilder();
        write(out, value);
        return out.toString();
    }

    private static void write(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            var first = true;
            for (var entry : map.entrySet()) {
                if (!first) out.append(',');
                first = false;
                text(out, entry.getKey().toString());
                out.append(':');
                write(out, entry.getValue());
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (var index = 0; index < list.size(); index++) {
                if (index > 0) out.append(',');
                write(out, list.get(index));
            }
            out.append(']');
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            out.append(value);
        } else {
            text(out, value.toString());
        }
    }

    private static void text(StringBuilder out, String text) {
        out.append('"');
        for (var one : text.toCharArray()) {
            if (one == '"' || one == '\\') out.append('\\').append(one);
            else if (one < 0x20) out.append(String.format("\\u%04x", (int) one));
            else out.append(one);
        }
        out.append('"');
    }
}
