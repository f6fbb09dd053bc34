package io.gatepass;

import static org.junit.jupiter.api.Assertions.*;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The guide's programs, as they stand in {@code docs/guides/java.md}. */
class GuideTest {
    private static final Path GUIDE = Path.of("../docs/guides/java.md");

    /** What stands between fences of this kind. */
    private static List<String> blocks(String kind) throws IOException {
        var fences = Pattern.compile("^```" + kind + "\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
        return fences.matcher(Files.readString(GUIDE)).results().map(found -> found.group(1)).toList();
    }

    /** Compiles a file; what was made. */
    private static Path compiled(String name, String text) throws IOException {
        var folder = Places.temporary();
        var file = Files.writeString(folder.resolve(name), text);
        var said = new java.io.ByteArrayOutputStream();
        int result = ToolProvider.getSystemJavaCompiler()
                .run(null, said, said, "-d", folder.toString(), "-cp", System.getProperty("java.class.path"), file.toString());
        assertEquals(0, result, said::toString);
        return folder;
    }

    @Test
    void theGuidesProgramRuns() throws Exception {
        var parts = blocks("java");
        assertTrue(parts.size() > 8);
        var body = parts.stream().skip(1).collect(Collectors.joining("\n"));
        var program = parts.get(0) + "\npublic class Guide {\n  public static void main(String[] arguments) {\n" + body + "\n  }\n}\n";
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dgatepass.native=" + System.getProperty("gatepass.native"),
                        "-cp", compiled("Guide.java", program) + ":" + System.getProperty("java.class.path"), "Guide")
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        for (var line : List.of("pending", "granted until ", "revoked: true", "inside: true", "after: false", "auditors", "NOT_FOUND")) {
            assertTrue(said.contains(line), said);
        }
    }

    @Test
    void theGuidesTestPasses() throws Exception {
        var tests = blocks("java test");
        assertEquals(1, tests.size());
        var listener = new SummaryGeneratingListener();
        try (var loader = new URLClassLoader(new URL[] {url(compiled("AccessTest.java", tests.get(0)))}, getClass().getClassLoader())) {
            var request = LauncherDiscoveryRequestBuilder.request()
                    .selectors(DiscoverySelectors.selectClass(loader.loadClass("AccessTest")))
                    .build();
            LauncherFactory.create().execute(request, listener);
        }
        var summary = listener.getSummary();
        assertEquals(List.of(), summary.getFailures().stream().map(failure -> failure.getException().toString()).toList());
        assertEquals(1, summary.getTestsSucceededCount());
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
