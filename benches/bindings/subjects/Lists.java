import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a list costs, whichever library fetches it. */
final class Lists {
    /** A list that is fetched anew each time. */
    interface Fetch<T> {
        Iterable<T> list() throws Exception;
    }

    private Lists() {}

    static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    /** An entity as all libraries must have read it. */
    static String line(String id, String name, Map<String, String> tags) {
        var sorted = tags.entrySet().stream().map(tag -> tag.getKey() + "=" + tag.getValue()).sorted();
        return Stream.concat(Stream.of(id, name), sorted).collect(Collectors.joining("\t"));
    }

    /** Medians of processor and wall time an entity, and a digest of what was read, as JSON. */
    static <T> String measured(Fetch<T> fetch, Function<T, String> line, Function<T, String> name, int times) throws Exception {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var lines = new ArrayList<String>();
        fetch.list().forEach(one -> lines.add(line.apply(one)));
        // The compiler's own work is not the library's.
        for (int warm = 0; warm < (times > 3 ? 200 : 2); warm++) {
            fetch.list().forEach(one -> {});
        }
        int lists = Math.max(1, 20_000 / lines.size());
        var cpu = new double[times];
        var wall = new double[times];
        for (int time = 0; time < times; time++) {
            long begun = System.nanoTime();
            long used = system.getProcessCpuTime();
            var names = new ArrayList<String>();
            // The processor's time comes in steps of 10 ms.
            for (int list = 0; list < lists; list++) {
                fetch.list().forEach(one -> names.add(name.apply(one)));
            }
            cpu[time] = (system.getProcessCpuTime() - used) / 1e9 / names.size();
            wall[time] = (System.nanoTime() - begun) / 1e9 / names.size();
        }
        Collections.sort(lines);
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        return "{\"cpu\": " + median(cpu) + ", \"wall\": " + median(wall) + ", \"count\": " + lines.size()
                + ", \"digest\": \"" + digest + "\"}";
    }
}
