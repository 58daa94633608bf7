package dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/// What the commands have in common: a file or standard input, results, an exit code.
final class Input {
    private static final int MISUSE = 2;

    private Input() {}

    interface Command {
        void run(Lines lines, Report report) throws IOException, InterruptedException;
    }

    /// Runs a command to the end of the JVM.
    static void run(String usage, List<String> files, Command command) {
        if (files.size() > 1 || files.stream().anyMatch(name -> name.startsWith("--"))) {
            System.err.println(usage);
            System.exit(MISUSE);
        }
        System.exit(exitCode(files, command));
    }

    private static int exitCode(List<String> files, Command command) {
        var report =
                new Report(new PrintStream(System.out, false, StandardCharsets.UTF_8), System.err);
        try (InputStream in = files.isEmpty() ? System.in : open(files.getFirst())) {
            command.run(new Lines(in), report);
            return report.exitCode();
        } catch (NoSuchFileException e) {
            System.err.println("dateline: no file " + e.getFile());
        } catch (IOException e) {
            System.err.println("dateline: cannot read: " + e.getMessage());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        return 1;
    }

    private static InputStream open(String file) throws IOException {
        return Files.newInputStream(Path.of(file));
    }
}
