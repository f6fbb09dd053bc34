import io.gatepass.AccessRules;
import io.gatepass.Bytes;
import io.gatepass.Entity;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Between the suite's JSON and what a program in Java gives and gets. */
final class Convert {
    private static final Pattern DURATION = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|h|m|s)");

    private final Map<String, Object> kept;
    /** The classes' names of the kinds of an entity, by `Resource postgres`. */
    private final Map<String, String> kinds;

    Convert(Map<String, Object> kept, Map<String, String> kinds) {
        this.kept = kept;
        this.kinds = kinds;
    }

    /** A name without what languages spell in their own ways. */
    static String key(String name) {
        return name.replace("_", "").toLowerCase();
    }

    /** The value itself where the runner kept it, else null. */
    Object held(Object value) {
        return value instanceof Map<?, ?> map && map.containsKey("$kept") ? kept.get(map.get("$kept").toString()) : null;
    }

    Object given(Object value, Type type) throws Exception {
        var held = held(value);
        if (held != null) {
            if (type == String.class && held instanceof Entity entity) return entity.id();
            return held;
        }
        if (value == null) return null;
        if (type instanceof ParameterizedType generic) {
            var inner = generic.getActualTypeArguments();
            if (generic.getRawType() == List.class) {
                if (!(value instanceof List<?> list)) throw wrong("a list", value);
                List<Object> out = new ArrayList<>();
                for (var item : list) out.add(given(item, inner[0]));
                return out;
            }
            if (!(value instanceof Map<?, ?> map)) throw wrong("a map", value);
            Map<Object, Object> out = new LinkedHashMap<>();
            for (var entry : map.entrySet()) out.put(entry.getKey(), given(entry.getValue(), inner[1]));
            return out;
        }
        var of = (Class<?>) type;
        if (of == String.class) {
            if (value instanceof String text) return text;
            throw wrong("a text", value);
        }
        if (of == boolean.class && value instanceof Boolean) return value;
        if (of == int.class && value instanceof Number number) return number.intValue();
        if (of == long.class) return Long.parseLong(value.toString());
        if (of == double.class && value instanceof Number number) return number.doubleValue();
        if (of == float.class && value instanceof Number number) return number.floatValue();
        if (of == Instant.class) return OffsetDateTime.parse(value.toString()).toInstant();
        if (of == Duration.class) return duration(value.toString());
        if (of == Bytes.class) {
            var text = value instanceof Map<?, ?> map ? map.get("$bytes") : value;
            return Bytes.of(Base64.getDecoder().decode(text.toString()));
        }
        if (of == AccessRules.class) return AccessRules.ofJson(Json.write(value));
        if (of.isEnum()) return of.getMethod("valueOf", String.class).invoke(null, value.toString().toUpperCase());
        if (value instanceof Map<?, ?> map) return made(of, map);
        if (of.isRecord()) return of.getField(value.toString()).get(null);
        throw wrong(of.getSimpleName(), value);
    }

    private static IllegalArgumentException wrong(String expected, Object value) {
        return new IllegalArgumentException("`" + value + "` is not " + expected);
    }

    static Duration duration(String text) {
        var total = Duration.ZERO;
        var found = DURATION.matcher(text);
        var end = text.startsWith("-") ? 1 : 0;
        while (found.find() && found.start() == end) {
            end = found.end();
            var unit = switch (found.group(2)) {
                case "h" -> 3_600_000_000_000.0;
                case "m" -> 60_000_000_000.0;
                case "s" -> 1_000_000_000.0;
                default -> 1_000_000.0;
            };
            total = total.plusNanos((long) (Double.parseDouble(found.group(1)) * unit));
        }
        if (end != text.length()) throw new IllegalArgumentException("`" + text + "` is no duration");
        return text.startsWith("-") ? total.negated() : total;
    }

    /** An entity or a part of one by its builder. */
    Object made(Class<?> type, Map<?, ?> fields) throws Exception {
        var of = type;
        if (type.isInterface()) {
            var name = kinds.get(type.getSimpleName() + " " + fields.get("type"));
            if (name == null) throw new IllegalArgumentException("`type`: there is no such kind of " + type.getSimpleName());
            of = Class.forName("io.gatepass.model." + name);
        }
        return filled(of.getMethod("builder").invoke(null), fields, type.isInterface());
    }

    /** Another one with other values in some fields. */
    Object changed(Object entity, Map<?, ?> changes) throws Exception {
        return filled(entity.getClass().getMethod("toBuilder").invoke(entity), changes, false);
    }

    private Object filled(Object builder, Map<?, ?> fields, boolean hasKind) throws Exception {
        for (var entry : fields.entrySet()) {
            var name = entry.getKey().toString();
            if (hasKind && name.equals("type")) continue;
            set(builder, name, entry.getValue());
        }
        return builder.getClass().getMethod("build").invoke(builder);
    }

    /** Gives a builder, or the parameters of a call, a value by its name. */
    void set(Object target, String name, Object value) throws Exception {
        var held = held(value);
        java.lang.reflect.Method found = null;
        for (var method : target.getClass().getMethods()) {
            var isSetter = method.getParameterCount() == 1 && key(method.getName()).equals(key(name));
            if (!isSetter || Modifier.isStatic(method.getModifiers()) || method.isVarArgs()) continue;
            var takes = method.getParameterTypes()[0];
            if (found == null || held != null && takes.isInstance(held)) found = method;
            if (held == null && takes == Entity.class) continue;
            if (held == null) found = method;
        }
        if (found == null || held == null && found.getParameterTypes()[0] == Entity.class) {
            throw new IllegalArgumentException("`" + name + "`: " + target.getClass().getSimpleName() + " has no such field");
        }
        found.invoke(target, given(value, found.getGenericParameterTypes()[0]));
    }

    /** An answer, read through its accessors, as JSON. */
    static Object plain(Object value) throws Exception {
        if (value == null || value instanceof Boolean || value instanceof String) return value;
        if (value instanceof Long number) return number.toString();
        if (value instanceof Number) return value;
        if (value instanceof Instant) return value.toString();
        if (value instanceof Duration duration) {
            var nanos = duration.toNanos();
            var size = Math.abs(nanos);
            return (nanos < 0 ? "-" : "") + size / 1_000_000_000 + "." + String.format("%09d", size % 1_000_000_000) + "s";
        }
        if (value instanceof Bytes bytes) return Base64.getEncoder().encodeToString(bytes.toArray());
        if (value instanceof AccessRules rules) return rules.json().isEmpty() ? List.of() : Json.read(rules.json());
        if (value instanceof Optional<?> optional) return plain(optional.orElse(null));
        if (value instanceof List<?> list) {
            List<Object> out = new ArrayList<>();
            for (var item : list) out.add(plain(item));
            return out;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> out = new LinkedHashMap<>();
            for (var entry : map.entrySet()) out.put(entry.getKey().toString(), plain(entry.getValue()));
            return out;
        }
        var of = value.getClass();
        if (!of.isRecord()) return value.toString();
        var parts = of.getRecordComponents();
        if (parts.length == 1 && parts[0].getType() == int.class && parts[0].getName().equals("number")) {
            return of.getMethod("name").invoke(value);
        }
        Map<String, Object> out = new LinkedHashMap<>();
        for (RecordComponent part : parts) out.put(part.getName(), plain(part.getAccessor().invoke(value)));
        for (var face : of.getInterfaces()) {
            if (face.isSealed() && face.getPackageName().equals("io.gatepass.model")) {
                out.put("type", face.getMethod("kind").invoke(value));
            }
        }
        return out;
    }
}
