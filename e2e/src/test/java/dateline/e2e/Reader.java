package dateline.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Someone before the page, and whatever went wrong while they worked.
final class Reader implements AutoCloseable {
    static final int DESK = 1280;

    /// Notes when the page's own listener, which is older, has followed; a new document has no note.
    private static final String WATCH =
            """
            state => {
                window.followed = new URL("#" + state, location.href).href === location.href;
                addEventListener("popstate", () => { window.followed = true; }, { once: true });
            }\
            """;

    private final BrowserContext window;
    private final Page page;
    private final List<String> faults = new CopyOnWriteArrayList<>();

    private Reader(BrowserContext window) {
        this.window = window;
        this.page = window.newPage();
        page.onPageError(faults::add);
        page.onDialog(dialog -> {
            faults.add("a dialog: " + dialog.message());
            dialog.dismiss();
        });
        page.onConsoleMessage(this::note);
    }

    /// Opens the page at an address.
    ///
    /// @param state what stands after the `#`
    static Reader at(String state) {
        return at(state, DESK, ColorScheme.LIGHT);
    }

    static Reader at(String state, int width, ColorScheme colours) {
        URI door = House.running().api().base();
        var reader = new Reader(Chromium.window(door, width, colours));
        reader.go(state);
        return reader;
    }

    /// Opens the page of a gateway that asks for a key.
    static Reader before(URI door, String state) {
        var reader = new Reader(Chromium.window(door, DESK, ColorScheme.LIGHT));
        reader.page.navigate("/#" + state);
        reader.page.locator("#key-text").waitFor();
        return reader;
    }

    /// Follows an address, and waits until the page did: on its way it moves the focus.
    void go(String state) {
        page.evaluate(WATCH, state);
        page.navigate("/#" + state);
        page.waitForFunction("() => window.followed !== false");
        settle();
    }

    /// Waits until the timeline has been shown; a view that is hidden has it too.
    void settle() {
        page.waitForFunction(
                """
                () => document.querySelector("#list").childElementCount > 0
                    && !document.querySelector("#timeline[aria-busy]")\
                """);
    }

    Page page() {
        return page;
    }

    /// What broke, what a policy refused, what asked for attention.
    List<String> faults() {
        return List.copyOf(faults);
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /// The headline of an event, which opens it.
    Locator headline(String title) {
        return page.locator(".event h3 button")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first();
    }

    /// A value among the filters.
    Locator facet(String value) {
        return page.locator(".facet a")
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        page.locator(
                                                ".value",
                                                new Page.LocatorOptions().setHasText(value))))
                .first();
    }

    List<String> titles() {
        return page.locator(".event h3 button").allInnerTexts();
    }

    void seesFound(String words) {
        assertThat(page.locator("#found")).hasText(words);
        settle();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error")
                && !message.text().startsWith("Failed to load resource")) {
            faults.add(message.text());
        }
    }

    @Override
    public void close() {
        window.close();
    }
}
