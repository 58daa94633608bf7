package dateline.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// Results to standard output, one a line; bad lines to standard error, by number.
final class Report {
    private final PrintStream out;
    private final PrintStream err;
    private long badLines;

    Report(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void result(String line) {
        out.println(line);
    }

    void badLine(long number, @Nullable String reason) {
        badLines++;
        err.println("line " + number + ": " + reason);
    }

    /// 0, or 1 if a line was bad or the results could not be written.
    int exitCode() {
        out.flush();
        return badLines == 0 && !out.checkError() ? 0 : 1;
    }
}
