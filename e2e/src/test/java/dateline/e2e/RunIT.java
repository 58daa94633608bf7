package dateline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dateline.devstack.Ports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// `./dateline run` as a user starts and ends it.
@Timeout(600)
class RunIT {
    private static final String READY = "Dateline is ready";
    private static final Set<String> HOUSE =
            Set.of("gateway", "ingest-service", "timeline-service");
    private static final Duration START = Duration.ofMinutes(4);

    @TempDir Path folder;
    private Map<String, String> variables = Map.of();

    @Test
    void startsStopsAndClearsUpWhatAKillLeftBehind() throws Exception {
        int port = Ports.free();
        var api = new Api(URI.create("http://localhost:" + port));
        Process first = tracedRun(port, api);
        assertThat(api.articles()).hasSize(2);
        String digest = api.digest();

        first.destroyForcibly().waitFor();
        List<ProcessHandle> orphans = leftBehind();
        assertThat(orphans).hasSize(5);
        Process second = run(port);
        awaitReady(second);

        assertThat(output()).contains("ended 5 processes");
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        assertThat(api.digest()).isEqualTo(digest);
        assertThat(secondRunOnTheSameData()).contains("another Dateline is running");
        second.destroy();
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(leftBehind()).isEmpty();
        assertThat(Files.readString(folder.resolve("output.second")))
                .doesNotContain("starting it again");
    }

    /// A run with tracing switched on, two articles in it.
    private Process tracedRun(int port, Api api) throws Exception {
        try (var collector = new SpanCollector()) {
            variables = collector.environment();
            Process process = run(port, "--examples");
            awaitReady(process);
            String problem = api.get("/v1/horoscopes").body().path("traceId").asText();

            await().atMost(Duration.ofMinutes(1))
                    .untilAsserted(() ->
                            assertThat(collector.servicesByTrace())
                                    .containsEntry(problem, Set.of("gateway"))
                                    .containsValue(HOUSE));
            variables = Map.of();
            return process;
        }
    }

    @Test
    void saysInOneLineThatThePortIsTaken() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process process = run(taken.getLocalPort());

            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(output())
                    .isEqualTo(
                            "dateline: port %d is taken: end what listens there, or use --port\n"
                                    .formatted(taken.getLocalPort()));
        }
    }

    @Test
    void saysInOneLineThatTheFolderIsSomebodyElses() throws Exception {
        Files.writeString(Files.createDirectories(data()).resolve("letter.txt"), "mine");

        Process process = run(Ports.free());

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(output()).hasLineCount(1).contains("name another folder");
    }

    @Test
    void saysWhatItCanDoWhenAskedForSomethingElse() throws Exception {
        Process process = start("sing");

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(1);
        assertThat(output()).contains("usage: ./dateline", "unknown command sing");
    }

    private String secondRunOnTheSameData() throws Exception {
        Path before = folder.resolve("output");
        Files.move(before, folder.resolve("output.second"));
        Process third = run(Ports.free());
        assertThat(third.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(third.exitValue()).isEqualTo(1);
        return output();
    }

    /// The processes that a run wrote down, by their pid files, and that still run.
    private List<ProcessHandle> leftBehind() throws IOException {
        try (Stream<Path> files = Files.list(data().resolve("run"))) {
            return files.map(RunIT::pid)
                    .flatMap(pid -> ProcessHandle.of(pid).stream())
                    .filter(ProcessHandle::isAlive)
                    .toList();
        }
    }

    private static long pid(Path file) {
        try {
            return Long.parseLong(Files.readString(file).split(" ", 2)[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(Process process) throws IOException {
        await().atMost(START).until(() -> output().contains(READY) || !process.isAlive());
        assertThat(process.isAlive()).as(output()).isTrue();
    }

    private Process run(int port, String... more) throws IOException {
        var arguments = new ArrayList<>(List.of("run", "--port", Integer.toString(port)));
        arguments.addAll(List.of("--data", data().toString()));
        arguments.addAll(List.of(more));
        return start(arguments.toArray(String[]::new));
    }

    /// The build is at work just now: the script takes what it made as it is.
    private Process start(String... arguments) throws IOException {
        var command = new ArrayList<>(List.of("./dateline"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(Repository.root().toFile());
        builder.environment().put("DATELINE_TAKE_BUILD_AS_IT_IS", "true");
        builder.environment().putAll(variables);
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }
}
