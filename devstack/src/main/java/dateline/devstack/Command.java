package dateline.devstack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Runs a tool to its end.
final class Command {
    private Command() {}

    /// @param aim said in the message if it fails: "cannot …"
    /// @return what it printed
    static String run(String aim, List<String> command, String input) {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var in = process.getOutputStream()) {
                in.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String output =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new StackException("cannot " + aim + ": " + output.strip());
            }
            return output;
        } catch (IOException e) {
            throw new StackException("cannot " + aim + ": " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted: cannot " + aim, e);
        }
    }
}
