package dateline.cli;

import dateline.contract.key.ApiKey;
import dateline.contract.key.KeyLine;
import dateline.contract.key.Role;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// `./dateline keys`: makes, lists and takes back the keys of the public API. The key itself is shown
/// once and stored nowhere.
final class Keys {
    private static final String USAGE =
            """
            usage: ./dateline keys add NAME reader|contributor|editor|admin   make a key and show it, once
                   ./dateline keys list                                      name, role and id of each
                   ./dateline keys remove ID                                 take a key back
            The file is $DATELINE_KEYS_FILE, or dateline.keys here; the gateway reads it every few seconds.\
            """;

    private final KeyFile file;
    private final PrintStream out;

    Keys(KeyFile file, PrintStream out) {
        this.file = file;
        this.out = out;
    }

    public static void main(String[] arguments) {
        String named = System.getenv("DATELINE_KEYS_FILE");
        Path path = Path.of(named == null || named.isEmpty() ? "dateline.keys" : named);
        try {
            System.exit(new Keys(new KeyFile(path), System.out).run(List.of(arguments)));
        } catch (IOException | IllegalArgumentException e) {
            System.err.println("dateline: " + e.getMessage());
            System.exit(1);
        }
    }

    /// @return the exit code
    /// @throws IllegalArgumentException when what was asked cannot be done; the message says why
    int run(List<String> arguments) throws IOException {
        return switch (arguments) {
            case List<String> add when isCommand(add, "add", 3) -> add(add.get(1), add.get(2));
            case List<String> list when isCommand(list, "list", 1) -> list();
            case List<String> remove when isCommand(remove, "remove", 2) -> remove(remove.get(1));
            default -> {
                System.err.println(USAGE);
                yield 2;
            }
        };
    }

    private static boolean isCommand(List<String> arguments, String name, int size) {
        return arguments.size() == size && arguments.getFirst().equals(name);
    }

    private int add(String name, String role) throws IOException {
        ApiKey key = ApiKey.generate(new SecureRandom());
        file.add(KeyLine.of(name, role(role), key));
        out.println(key.text());
        return 0;
    }

    private int list() throws IOException {
        file.keys()
                .forEach(key -> out.printf("%s %s %s%n", key.name(), key.role().code(), key.id()));
        return 0;
    }

    private int remove(String id) throws IOException {
        if (!file.remove(id)) {
            throw new IllegalArgumentException("no key has the id " + id);
        }
        return 0;
    }

    private static Role role(String code) {
        Optional<Role> role =
                Arrays.stream(Role.values()).filter(known -> known.code().equals(code)).findFirst();
        return role.orElseThrow(() ->
                new IllegalArgumentException(
                        "a role is reader, contributor, editor or admin, not " + code));
    }
}
