import io.gatepass.CallOptions;
import io.gatepass.Client;
import io.gatepass.ConnectOptions;
import io.gatepass.Gatepass;
import io.gatepass.model.Resource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/** gatepass for Java. */
public final class Figures {
    private static final Pattern QUESTION = Pattern.compile("\\[\"([^\"]+)\", \"([^\"]+)\", (true|false)\\]");

    /** The median over rounds of what one call takes, in seconds. */
    private static double each(BiPredicate<String, String> work, List<String[]> pairs, int[] yes) {
        var rounds = new double[500];
        for (int round = 0; round < rounds.length; round++) {
            long begun = System.nanoTime();
            for (var pair : pairs) {
                // What is done with the answer keeps the call from being optimised away.
                yes[0] += work.test(pair[0], pair[1]) ? 1 : 0;
            }
            rounds[round] = (System.nanoTime() - begun) / 1e9 / pairs.size();
        }
        // Rounds before what runs is compiled are of no interest.
        return Lists.median(Arrays.copyOfRange(rounds, 100, rounds.length));
    }

    private static String check(String url, String file) throws Exception {
        var pairs = new ArrayList<String[]>();
        var found = QUESTION.matcher(Files.readString(Path.of(file)));
        try (var gp = Gatepass.connect(url)) {
            while (found.find()) {
                pairs.add(new String[] {found.group(1), found.group(2)});
                if (gp.isAllowed(found.group(1), found.group(2)) != found.group(3).equals("true")) {
                    throw new AssertionError(found.group());
                }
            }
            int[] yes = new int[1];
            double seconds = each(gp::isAllowed, pairs, yes);
            double floor = each((account, resource) -> account.length() == resource.length(), pairs, yes);
            return "{\"seconds\": " + seconds + ", \"floor\": " + floor + ", \"yes\": " + yes[0] + "}";
        }
    }

    private static String line(Resource one) {
        return Lists.line(one.id(), one.name(), one.tags());
    }

    private static String list(String url, String filter, String page, int times) throws Exception {
        var keys = ConnectOptions.DEFAULT.keys(System.getenv("ACCESS_KEY"), System.getenv("SECRET_KEY"));
        var calls = CallOptions.NONE.deadline(Duration.ofSeconds(60));
        try (Client gp = Gatepass.connect(url, keys.calls(page.equals("0") ? calls : calls.pageSize(Integer.parseInt(page))))) {
            return Lists.measured(() -> gp.resources().list(filter), Figures::line, Resource::name, times);
        }
    }

    public static void main(String[] given) throws Exception {
        System.out.println(given[0].equals("check")
                ? check(given[1], given[2])
                : list(given[1], given[2], given[4], Integer.parseInt(given[5])));
    }
}
