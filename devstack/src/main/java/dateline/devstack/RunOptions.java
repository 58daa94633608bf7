package dateline.devstack;

import java.nio.file.Path;
import java.util.List;

/// @param port of the gateway
/// @param data the folder that keeps everything
/// @param fresh delete the data first
/// @param examples post the example articles when all is ready
record RunOptions(int port, Path data, boolean fresh, boolean examples) {
    static final String USAGE =
            "usage: ./dateline run [--port 8080] [--data DIR] [--fresh] [--examples]";
    private static final int HIGHEST_PORT = 65_535;

    /// @throws StackException that says what is wrong
    static RunOptions parse(String... arguments) {
        int port = 8080;
        Path data = Path.of(".dateline");
        boolean fresh = false;
        boolean examples = false;
        var rest = List.of(arguments).iterator();
        while (rest.hasNext()) {
            String option = rest.next();
            switch (option) {
                case "--port" -> port = port(rest.hasNext() ? rest.next() : "");
                case "--data" -> data = folder(rest.hasNext() ? rest.next() : "");
                case "--fresh" -> fresh = true;
                case "--examples" -> examples = true;
                default -> throw new StackException("unknown option " + option + "; " + USAGE);
            }
        }
        return new RunOptions(port, data.toAbsolutePath().normalize(), fresh, examples);
    }

    private static int port(String text) {
        if (text.matches("\\d{1,5}")) {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        }
        throw new StackException("--port needs a number from 1 to 65535, not '" + text + "'");
    }

    private static Path folder(String text) {
        if (text.isBlank()) {
            throw new StackException("--data needs a folder");
        }
        return Path.of(text);
    }
}
