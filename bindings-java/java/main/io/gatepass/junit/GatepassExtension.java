package io.gatepass.junit;

import io.gatepass.Client;
import io.gatepass.Gatepass;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store.CloseableResource;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test that takes an {@link Engine} or a {@link Client} a fresh engine in memory, which is closed after it:
 *
 * <pre>{@code
 * @ExtendWith(GatepassExtension.class)
 * class AccessTest {
 *     @Test
 *     void accessEnds(Engine engine) {
 *         …
 *         engine.advance(Duration.ofHours(1));
 *     }
 * }
 * }</pre>
 */
public final class GatepassExtension implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(GatepassExtension.class);

    /** JUnit makes it. */
    public GatepassExtension() {}

    /** What a test holds until it is over. */
    private record Held(Engine engine) implements CloseableResource {
        @Override
        public void close() {
            engine.client().close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        var type = parameter.getParameter().getType();
        return type == Engine.class || type == Client.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var store = test.getStore(NAMESPACE);
        var held = store.getOrComputeIfAbsent(
                Held.class, key -> new Held(new Engine(Gatepass.connect("memory:"))), Held.class);
        return parameter.getParameter().getType() == Client.class ? held.engine().client() : held.engine();
    }
}
