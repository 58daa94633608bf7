package dateline.devstack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One PostgreSQL at loopback with a password. It refuses to run as root, so root runs it in a user
/// namespace in which nobody is root.
final class Postgres implements Launch {
    static final String USER = "dateline";
    static final String DATABASE = "dateline";

    private final Path data;
    private final int port;

    private Postgres(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /// Makes the cluster and the database if that was not done yet.
    static Postgres prepare(Path home, String password) {
        var postgres = new Postgres(home.resolve("postgres"), Ports.free());
        if (!Files.exists(postgres.data.resolve("PG_VERSION"))) {
            postgres.initialise(password);
        }
        return postgres;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE;
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public List<String> command() {
        return unprivileged(
                "postgres",
                List.of(
                        "-D",
                        data.toString(),
                        "-p",
                        Integer.toString(port),
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories=",
                        "-c",
                        "timezone=UTC",
                        "-c",
                        "log_timezone=UTC",
                        "-c",
                        "shared_buffers=128MB"));
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public String mark() {
        return data.toString();
    }

    /// A fast shutdown; TERM would wait for every client to leave.
    @Override
    public String stopSignal() {
        return "INT";
    }

    /// The eighth line of `postmaster.pid` is what `pg_ctl -w` looks at too.
    @Override
    public boolean isReady(long pid, Path log) {
        try {
            Path file = data.resolve("postmaster.pid");
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            return lines.size() >= 8
                    && lines.get(7).strip().equals("ready")
                    && lines.getFirst().strip().equals(Long.toString(pid));
        } catch (java.nio.file.NoSuchFileException _) {
            return false;
        } catch (IOException e) {
            throw new StackException("cannot read PostgreSQL's state in " + data, e);
        }
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(120);
    }

    /// In a folder beside it that is renamed when whole: a start that was killed is no cluster.
    private void initialise(String password) {
        Path fresh = data.resolveSibling("postgres.fresh");
        Path words = data.resolveSibling("postgres.password");
        try {
            Files.createDirectories(data.getParent());
            Folders.delete(fresh);
            Files.writeString(words, password);
            Command.run("make a PostgreSQL cluster", initdb(fresh, words), "");
            Command.run("create the database", single(fresh), "CREATE DATABASE " + DATABASE + ";");
            Files.move(fresh, data);
            Files.delete(words);
        } catch (IOException e) {
            throw new StackException("cannot make a PostgreSQL cluster in " + data, e);
        }
    }

    private static List<String> single(Path cluster) {
        return unprivileged("postgres", List.of("--single", "-D", cluster.toString(), "postgres"));
    }

    private static List<String> initdb(Path cluster, Path passwordFile) {
        return unprivileged(
                "initdb",
                List.of(
                        "-D",
                        cluster.toString(),
                        "--username=" + USER,
                        "--pwfile=" + passwordFile,
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-sync",
                        "--no-instructions"));
    }

    private static List<String> unprivileged(String program, List<String> arguments) {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name")) && isLinux()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(PostgresBinaries.unpacked().resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return List.copyOf(command);
    }

    private static boolean isLinux() {
        return System.getProperty("os.name").equals("Linux");
    }
}
