package dateline.devstack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One packaged service. It is ready when its own health says so.
///
/// @param folder the data folder, by which the process is known as ours
/// @param health where its readiness is asked
record Service(
        String name,
        Path jar,
        String heap,
        Path folder,
        URI health,
        Map<String, String> environment)
        implements Launch {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private static final int OK = 200;

    Service {
        if (!Files.exists(jar)) {
            throw new StackException(jar + " is missing: build it first");
        }
        environment = Map.copyOf(environment);
    }

    @Override
    public List<String> command() {
        return List.of(
                Distribution.java(),
                "-Ddevstack.data=" + folder,
                "-Xmx" + heap,
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                jar.toString());
    }

    @Override
    public String mark() {
        return folder.toString();
    }

    @Override
    public String stopSignal() {
        return "TERM";
    }

    @Override
    public boolean isReady(long pid, Path log) {
        var request = HttpRequest.newBuilder(health).timeout(Duration.ofSeconds(5)).build();
        try {
            var answer = CLIENT.send(request, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == OK;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("interrupted while waiting for " + name, e);
        }
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(300);
    }
}
