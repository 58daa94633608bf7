package dateline.e2e;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;

/// How a person works the page: everything that one hand can do the other can too.
enum Hand {
    MOUSE {
        @Override
        void press(Locator target) {
            target.click();
        }

        @Override
        void write(Locator field, String text) {
            field.click();
            field.fill(text);
        }

        @Override
        void choose(Locator select, String option) {
            select.selectOption(option);
        }

        @Override
        void give(Locator input, Path... files) {
            FileChooser chooser = input.page().waitForFileChooser(input::click);
            chooser.setFiles(files);
        }
    },

    KEYBOARD {
        @Override
        void press(Locator target) {
            reach(target);
            target.page().keyboard().press("Enter");
        }

        @Override
        void write(Locator field, String text) {
            reach(field);
            field.page().keyboard().press("Control+A");
            field.page().keyboard().insertText(text);
        }

        /// Presses the down key until the option is chosen, as one does in a closed list.
        @Override
        void choose(Locator select, String option) {
            reach(select);
            for (int i = 0; i < MOST_OPTIONS && !option.equals(select.inputValue()); i++) {
                select.page().keyboard().press("ArrowDown");
            }
        }

        @Override
        void give(Locator input, Path... files) {
            reach(input);
            Page page = input.page();
            FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
            chooser.setFiles(files);
        }
    };

    private static final int MOST_TABS = 300;

    /// How many fields, links and buttons lie between, at least: it only saves questions.
    private static final String TABS_AWAY =
            """
            one => {
                const all = [...document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex='0']")]
                    .filter(other => other.checkVisibility());
                const from = all.indexOf(document.activeElement);
                return Math.max(0, all.indexOf(one) - from - 1);
            }\
            """;

    private static final int MOST_OPTIONS = 20;

    /// Presses a button or follows a link.
    abstract void press(Locator target);

    abstract void write(Locator field, String text);

    /// @param option its value
    abstract void choose(Locator select, String option);

    abstract void give(Locator input, Path... files);

    /// Tabs on until it has the focus, and that can be seen.
    ///
    /// @throws IllegalStateException if it never does
    static void reach(Locator target) {
        target.waitFor();
        int away = (int) target.evaluate(TABS_AWAY);
        for (int i = 0; i < MOST_TABS; i++) {
            // Asked only where it may be: asking takes as long as the key.
            if (i >= away && (boolean) target.evaluate("one => one === document.activeElement")) {
                requireSeen(target);
                return;
            }
            target.page().keyboard().press("Tab");
        }
        throw new IllegalStateException("the Tab key does not lead to " + target);
    }

    private static void requireSeen(Locator focused) {
        String outline = (String) focused.evaluate("one => getComputedStyle(one).outlineStyle");
        if (outline.equals("none")) {
            throw new IllegalStateException("the focus is not seen on " + focused);
        }
    }
}
