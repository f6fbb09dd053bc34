import io.gatepass.AccessRule;
import io.gatepass.AlreadyExistsException;
import io.gatepass.Gatepass;
import io.gatepass.model.AccountAttachment;
import io.gatepass.model.Postgres;
import io.gatepass.model.Role;
import io.gatepass.model.User;
import java.util.Map;

/** Who may reach what, in Java: java -cp gatepass.jar Quickstart.java */
public class Quickstart {
    public static void main(String[] arguments) {
        try (var gp = Gatepass.connect("memory:")) {
            var orders = gp.resources().create(Postgres.builder()
                    .name("orders").hostname("db1").username("app").password("…").database("orders").port(5432).tags(Map.of("env", "prod"))
                    .build());
            var alice = gp.accounts().create(
                    User.builder().email("alice@example.com").firstName("Alice").lastName("Ames").build());
            var developers = gp.roles().create(
                    Role.builder().name("developers").accessRules(AccessRule.tag("env", "prod")).build());
            System.out.println("before: " + gp.check(alice, orders).allowed());

            var link = gp.accountAttachments().create(
                    AccountAttachment.builder().account(alice).role(developers).build());
            System.out.println("attached: " + gp.check(alice, orders).allowed());
            gp.roles().list().forEach(role -> System.out.println("role: " + role.name()));

            gp.accountAttachments().delete(link.id());
            System.out.println("detached: " + gp.check(alice, orders).allowed());
            gp.roles().create(Role.builder().name("developers").build());
        } catch (AlreadyExistsException error) {
            System.out.println("refused: " + error.kind() + " " + error.field().orElse(""));
        }
    }
}
