package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.key.ApiKey;
import dateline.contract.key.KeyLine;
import dateline.contract.key.Role;
import dateline.gateway.route.Access;
import dateline.gateway.route.Operation;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Every operation of the OpenAPI document with every kind of caller.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IdentityTest {
    private static final SecureRandom RANDOM = new SecureRandom();
    private final Map<Role, ApiKey> keys = new EnumMap<>(Role.class);
    private final ApiKey revoked = ApiKey.generate(RANDOM);
    private final Gateway gateway;

    IdentityTest(@TempDir Path folder) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# name role id hash", ""));
        for (Role role : Role.values()) {
            keys.put(role, ApiKey.generate(RANDOM));
            lines.add(KeyLine.of("the-" + role.code(), role, key(role)).toString());
        }
        Path file = folder.resolve("keys");
        Files.write(file, lines);
        gateway = new Gateway(settings -> settings.withKeys(file));
        gateway.ingest.behaves(Described::answer);
        gateway.timeline.behaves(Described::answer);
    }

    @AfterAll
    void stop() {
        gateway.close();
    }

    /// @param credentials empty: none are sent
    /// @param role null: it gives none
    record Cell(
            String caller, Operation operation, Optional<String> credentials, Optional<Role> role) {
        @Override
        public String toString() {
            return caller + " " + operation.id();
        }

        int refusal() {
            if (!(operation.access() instanceof Access.AtLeast(Role needed))) {
                return 0;
            }
            return role.map(held -> held.includes(needed) ? 0 : 403).orElse(401);
        }
    }

    Stream<Cell> matrix() {
        return DocumentTest.described().stream().flatMap(this::row);
    }

    private Stream<Cell> row(Operation operation) {
        ApiKey forged = new ApiKey(key(Role.ADMIN).id(), revoked.secret());
        Stream<Cell> strangers =
                Stream.of(
                        new Cell("nobody", operation, Optional.empty(), Optional.empty()),
                        cell("nonsense", operation, "Bearer nonsense"),
                        cell("basic", operation, "Basic YWRtaW46YWRtaW4="),
                        cell("revoked", operation, "Bearer " + revoked.text()),
                        cell("forged", operation, "Bearer " + forged.text()));
        Stream<Cell> holders =
                keys.entrySet().stream()
                        .map(key ->
                                new Cell(
                                        key.getKey().code(),
                                        operation,
                                        Optional.of("Bearer " + key.getValue().text()),
                                        Optional.of(key.getKey())));
        return Stream.concat(strangers, holders);
    }

    private static Cell cell(String caller, Operation operation, String credentials) {
        return new Cell(caller, operation, Optional.of(credentials), Optional.empty());
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void letsInWhoIsDeclared(Cell cell) throws Exception {
        // Given
        int asked = asked();

        // When
        HttpRequest.Builder request = Described.valid(gateway, cell.operation());
        cell.credentials().ifPresent(sent -> request.header("Authorization", sent));
        HttpResponse<String> answer = gateway.send(request);

        // Then
        if (cell.refusal() == 0) {
            assertThat(answer.statusCode()).isLessThan(300);
        } else {
            assertThat(answer.statusCode()).isEqualTo(cell.refusal());
            assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                    .startsWith("Bearer");
            assertThat(asked()).isEqualTo(asked);
        }
    }

    private ApiKey key(Role role) {
        return Objects.requireNonNull(keys.get(role));
    }

    private int asked() {
        return gateway.ingest.begun() + gateway.timeline.begun();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "bearer\t", "Token x", "Bearer  a b"})
    void letsNobodyInWithABrokenHeader(String credentials) throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "GET /v1/events HTTP/1.1",
                        List.of("Host: news.example", "Authorization: " + credentials));

        FailingPathsTest.assertIsProblem(answer, 401);
    }

    @Test
    void letsNobodyInWithTwoKeys() throws IOException {
        String key = "Authorization: Bearer " + key(Role.ADMIN).text();

        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "GET /v1/events HTTP/1.1",
                        List.of("Host: news.example", key, key));

        FailingPathsTest.assertIsProblem(answer, 401);
    }

    @Test
    void tellsIngestWhoPosted() throws Exception {
        gateway.ingest.asked().clear();

        gateway.post(
                "/v1/articles",
                "text/plain",
                "text",
                "Authorization",
                "Bearer " + key(Role.CONTRIBUTOR).text(),
                "Dateline-By",
                "somebody-else");

        assertThat(gateway.ingest.onlyAsked().headers().get("Dateline-By"))
                .containsExactly("the-contributor");
    }

    @Test
    void tellsWhoseKeyItIs() throws Exception {
        HttpRequest.Builder request =
                gateway.to("/v1/key").header("Authorization", "Bearer " + key(Role.EDITOR).text());

        assertThat(gateway.send(request).body())
                .isEqualTo("{\"name\":\"the-editor\",\"role\":\"editor\"}");
        try (Gateway open = new Gateway()) {
            assertThat(open.get("/v1/key").body()).isEqualTo("{\"role\":\"admin\"}");
        }
    }

    @Test
    void takesAKeyBackWithinFiveSeconds(@TempDir Path folder) throws Exception {
        // Given
        Path own = folder.resolve("keys");
        ApiKey key = ApiKey.generate(RANDOM);
        Files.writeString(own, KeyLine.of("desk", Role.READER, key) + "\n");
        try (Gateway door = new Gateway(settings -> settings.withKeys(own))) {
            HttpRequest.Builder request =
                    door.to("/v1/events").header("Authorization", "Bearer " + key.text());
            assertThat(door.send(request).statusCode()).isEqualTo(200);

            // When
            Files.writeString(own, "# " + KeyLine.of("desk", Role.READER, key) + "\n");

            // Then
            Awaitility.await()
                    .atMost(Duration.ofSeconds(5))
                    .untilAsserted(
                            () -> assertThat(door.send(request).statusCode()).isEqualTo(401));
        }
    }

    @Test
    void limitsEachKeyOnItsOwn(@TempDir Path folder) throws Exception {
        // Given
        Path own = folder.resolve("keys");
        ApiKey busy = ApiKey.generate(RANDOM);
        ApiKey calm = ApiKey.generate(RANDOM);
        Files.write(
                own,
                List.of(
                        KeyLine.of("busy", Role.READER, busy).toString(),
                        KeyLine.of("calm", Role.READER, calm).toString()));
        try (Gateway door = new Gateway(s -> s.withKeys(own).withBursts(3, 2))) {
            // When
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                statuses.add(ask(door, busy).statusCode());
            }
            HttpResponse<String> refused = ask(door, busy);

            // Then
            assertThat(statuses).containsExactly(200, 200, 200, 429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
            assertThat(ask(door, calm).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void limitsWhoHasNoKeyByAddress(@TempDir Path folder) throws Exception {
        // Given
        Path own = folder.resolve("keys");
        ApiKey key = ApiKey.generate(RANDOM);
        Files.writeString(own, KeyLine.of("desk", Role.READER, key) + "\n");
        try (Gateway door = new Gateway(s -> s.withKeys(own).withBursts(3, 2))) {
            // When
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                statuses.add(ask(door, ApiKey.generate(RANDOM)).statusCode());
            }

            // Then
            assertThat(statuses).containsExactly(401, 401, 429);
            assertThat(ask(door, key).statusCode()).isEqualTo(200);
        }
    }

    /// A browser has no key for a script or a style sheet, and asks for all of them at once.
    @Test
    void doesNotCountThePageAsGuesses(@TempDir Path folder) throws Exception {
        // Given
        Path own = folder.resolve("keys");
        Files.writeString(own, KeyLine.of("desk", Role.READER, ApiKey.generate(RANDOM)) + "\n");
        try (Gateway door = new Gateway(s -> s.withKeys(own).withBursts(5, 2))) {
            // When
            List<Integer> statuses = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                statuses.add(door.send(door.to("/page/page.js")).statusCode());
            }

            // Then
            assertThat(statuses).containsExactly(200, 200, 200, 200, 200, 429);
            assertThat(door.send(door.to("/v1/events")).statusCode()).isEqualTo(401);
        }
    }

    private static HttpResponse<String> ask(Gateway door, ApiKey key) throws Exception {
        return door.send(door.to("/v1/events").header("Authorization", "Bearer " + key.text()));
    }
}
