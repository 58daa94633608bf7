package dateline.cli.evaluate;

import java.io.PrintStream;

/// Prints where the extractor and the annotator of one document differ, one line each.
///
/// @param text the document's code points
record Differences(String document, int[] text, PrintStream out) {

    void print(Alignment alignment) {
        alignment.missed().forEach(time -> line("MISS ", words(time)));
        alignment.extra().forEach(time -> line("EXTRA", words(time)));
        alignment.pairs().stream()
                .filter(pair -> !pair.gold().equals(pair.found()))
                .forEach(pair -> line("DIFF ", words(pair.gold()) + " <> " + words(pair.found())));
    }

    private void line(String kind, String words) {
        out.println(kind + " " + document + " " + words);
    }

    private String words(MarkedTime time) {
        String quote = new String(text, time.start(), time.end() - time.start());
        return "'" + quote.replace("\n", "\\n") + "' " + time.value();
    }
}
