package io.gatepass;

import static org.junit.jupiter.api.Assertions.*;

import io.gatepass.model.*;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is thrown, and that it says what is wrong. */
class ErrorsTest {
    @Test
    void whatIsNotThereAndWhatIsInvalid() {
        try (var gp = Gatepass.connect("memory:")) {
            var missing = assertThrows(NotFoundException.class, () -> gp.roles().get("r-0123456789abcdef"));
            assertEquals(List.of("NOT_FOUND", 5, false), List.of(missing.kind(), missing.code(), missing.isRetryable()));
            assertTrue(missing.getMessage().contains("r-0123456789abcdef"));
            // The trace names who called.
            assertTrue(List.of(missing.getStackTrace()).stream().anyMatch(frame -> frame.getClassName().contains("ErrorsTest")));
            var nobody = AccountAttachment.builder().account("nobody@example.com").roleId("r-0123456789abcdef").build();
            var named = assertThrows(NotFoundException.class, () -> gp.accountAttachments().create(nobody));
            assertEquals("account_id", named.field().orElseThrow());
            var invalid = assertThrows(InvalidException.class, () -> gp.roles().create(Role.builder().build()));
            assertEquals("role.name", invalid.field().orElseThrow());
            var filter = assertThrows(InvalidException.class, () -> gp.roles().list("no_such_field:x").toList());
            assertTrue(filter.getMessage().contains("no_such_field"));
            var role = Role.builder().name("x").build();
            assertThrows(IllegalArgumentException.class, () -> AccountAttachment.builder().role(role));
        }
    }

    @Test
    void whereNothingAnswers() {
        for (var url : List.of("nowhere", "memory:x", "http://user:pw@h")) {
            var error = assertThrows(InvalidException.class, () -> Gatepass.connect(url), url);
            assertFalse(error.toString().contains("pw"));
        }
        assertThrows(UnsupportedException.class, () -> Gatepass.connect("postgres://h/db"));
        assertThrows(FailedPreconditionException.class, () -> Gatepass.connect("http://127.0.0.1:1"));
        var secret = "c2VjcmV0c2VjcmV0c2VjcmV0c2VjcmV0";
        var options = ConnectOptions.DEFAULT.keys("auth-0123456789abcdef", secret).retries(0);
        assertFalse(options.toString().contains("c2VjcmV0"));
        try (var gp = Gatepass.connect("http://127.0.0.1:1", options)) {
            assertFalse(gp.toString().contains("c2VjcmV0"));
            assertTrue(assertThrows(UnavailableException.class, () -> gp.roles().get("r-1")).isRetryable());
        }
    }

    @Test
    void useAfterCloseAndClosingTwice() {
        var gp = Gatepass.connect("memory:");
        var pages = gp.roles().list();
        gp.close();
        gp.close();
        assertThrows(ClosedException.class, () -> gp.roles().get("r-1"));
        assertThrows(ClosedException.class, () -> gp.isAllowed("a-1", "rs-1"));
        assertThrows(ClosedException.class, gp::revision);
        assertThrows(ClosedException.class, pages::toList);
    }

    @Test
    void whatCannotBeAskedByIdIsAnError() {
        try (var gp = Gatepass.connect("memory:")) {
            assertThrows(NotFoundException.class, () -> gp.isAllowed("a-0123456789abcdef", "rs-0123456789abcdef"));
        }
    }

    @Test
    void valuesAreEqualByWhatTheySayAndDoNotChange() {
        var role = Role.builder().name("x").tags(Map.of("a", "b")).build();
        assertEquals(role, role.toBuilder().build());
        assertNotEquals(role, role.toBuilder().name("y").build());
        assertThrows(UnsupportedOperationException.class, () -> role.tags().put("c", "d"));
        assertEquals(new LinkKind(99), new LinkKind(99));
        assertEquals("99", new LinkKind(99).name());
        assertFalse(Postgres.builder().name("x").password("hunter2").build().toString().contains("hunter2"));
    }
}
