import com.strongdm.api.Client;
import com.strongdm.api.ClientOptions;
import com.strongdm.api.Resource;

/** StrongDM's own SDK for Java, where its registry gives it. */
public final class StrongDmFigures {
    private static String line(Resource one) {
        return Lists.line(one.getId(), one.getName(), one.getTags());
    }

    public static void main(String[] given) throws Exception {
        var options = new ClientOptions().withHostAndPort(given[1].substring("http://".length())).withInsecure();
        var client = new Client(System.getenv("ACCESS_KEY"), System.getenv("SECRET_KEY"), options);
        var filter = given[2];
        int times = Integer.parseInt(given[5]);
        System.out.println(
                Lists.measured(() -> client.resources().list(filter), StrongDmFigures::line, Resource::getName, times));
        System.exit(0);
    }
}
