package dateline.e2e;

import java.util.ArrayList;
import java.util.List;

/// Texts that run a script wherever a page takes them for markup, an attribute or an address. Each
/// calls `ran()`, with its number.
final class Payloads {
    private static final List<String> ELEMENTS =
            List.of(
                    "<script>%s</script>",
                    "<img src=x onerror=%s>",
                    "<svg onload=%s>",
                    "<svg><script>%s</script></svg>",
                    "<body onload=%s>",
                    "<iframe srcdoc=\"<script>parent.%s</script>\"></iframe>",
                    "<iframe src=\"javascript:parent.%s\"></iframe>",
                    "<details open ontoggle=%s>",
                    "<video><source onerror=%s></video>",
                    "<input autofocus onfocus=%s>",
                    "<a href=\"javascript:%s\">read on</a>",
                    "<form action=\"javascript:%s\"><button>go</button></form>",
                    "<object data=\"javascript:%s\"></object>",
                    "<math><mtext><style><img src=x onerror=%s></style></mtext></math>",
                    "<template><img src=x onerror=%s></template>",
                    "<style>@import 'javascript:%s';</style>",
                    "<meta http-equiv=refresh content=\"0;url=javascript:%s\">",
                    "<link rel=stylesheet href=\"javascript:%s\">",
                    "<base href=\"javascript:%s//\">",
                    "javascript:%s");
    private static final List<String> BREAKS =
            List.of(
                    "",
                    "\">",
                    "'>",
                    "</title>",
                    "</textarea>",
                    "-->",
                    "</mark>",
                    "]]>",
                    "`>",
                    "\\\">");

    private Payloads() {}

    /// Two hundred, all different.
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (String before : BREAKS) {
            for (String element : ELEMENTS) {
                all.add(before + element.replace("%s", "ran(" + all.size() + ")"));
            }
        }
        return List.copyOf(all);
    }
}
