package dateline.e2e;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The Chromium of this machine, one for all tests; it ends with the JVM. Playwright's own is not
/// downloaded: without Chromium the tests of the page are skipped.
final class Chromium {
    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
                    "/Applications/Chromium.app/Contents/MacOS/Chromium");
    private static final List<String> ARGUMENTS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");
    private static final double PATIENCE_MS = 20_000;

    private static @Nullable Browser running;

    private Chromium() {}

    /// A window with nothing kept from another one, of the width given.
    ///
    /// @param door the gateway that it opens
    static BrowserContext window(URI door, int width, ColorScheme colours) {
        var options =
                new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setColorScheme(colours)
                        .setBaseURL(door.toString())
                        .setAcceptDownloads(true);
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        return context;
    }

    private static synchronized Browser browser() {
        Browser browser = running;
        if (browser == null) {
            Optional<Path> executable = executable();
            assumeTrue(
                    executable.isPresent(), "no Chromium on this machine: the page is not tested");
            browser = launched(executable.get());
            running = browser;
        }
        return browser;
    }

    private static Browser launched(Path executable) {
        var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright =
                Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }

    /// What `DATELINE_CHROMIUM` names, else one at a usual place.
    private static Optional<Path> executable() {
        return Stream.concat(Stream.ofNullable(System.getenv("DATELINE_CHROMIUM")), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }
}
