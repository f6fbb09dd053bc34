import com.strongdm.api.Client;
import com.strongdm.api.ClientOptions;
import com.strongdm.api.Resource;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** StrongDM's own SDK for Java, where its registry gives it. */
public final class StrongDmFigures {
    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }

    private static String line(Resource one) {
        var tags = one.getTags().entrySet().stream().map(tag -> tag.getKey() + "=" + tag.getValue()).sorted();
        return Stream.concat(Stream.of(one.getId(), one.getName()), tags).collect(Collectors.joining("\t"));
    }

    public static void main(String[] given) throws Exception {
        var options = new ClientOptions().withHostAndPort(given[1].substring("http://".length())).withInsecure();
        var client = new Client(System.getenv("ACCESS_KEY"), System.getenv("SECRET_KEY"), options);
        var filter = given[2];
        int times = Integer.parseInt(given[5]);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var lines = new ArrayList<String>();
        for (var one : client.resources().list(filter)) {
            lines.add(line(one));
        }
        for (int warm = 0; warm < (times > 3 ? 200 : 2); warm++) {
            client.resources().list(filter).forEach(one -> {});
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
                client.resources().list(filter).forEach(one -> names.add(one.getName()));
            }
            cpu[time] = (system.getProcessCpuTime() - used) / 1e9 / names.size();
            wall[time] = (System.nanoTime() - begun) / 1e9 / names.size();
        }
        Collections.sort(lines);
        var bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        var digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        System.out.println("{\"cpu\": " + median(cpu) + ", \"wall\": " + median(wall) + ", \"count\": " + lines.size()
                + ", \"digest\": \"" + digest + "\"}");
        System.exit(0);
    }
}
