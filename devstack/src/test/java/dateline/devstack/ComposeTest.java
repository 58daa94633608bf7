package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/// `docker-compose.yml` runs what devstack runs, and nothing in it may do more than it needs.
class ComposeTest {
    private static final Path ROOT = Path.of("..");
    private static final Map<String, Object> COMPOSE = read();

    /// Where it runs differs; what it does must not.
    private static final Set<String> ADDRESSES =
            Set.of(
                    "controller.quorum.voters",
                    "listeners",
                    "advertised.listeners",
                    "log.dirs",
                    "heap.opts");

    static Stream<String> services() {
        return map(COMPOSE, "services").keySet().stream();
    }

    @Test
    void runsTheVersionsOfTheBuild() throws IOException {
        String pom = Files.readString(ROOT.resolve("pom.xml"));

        assertThat(image("kafka")).isEqualTo("apache/kafka:" + version(pom, "kafka.version"));
        assertThat(version(pom, "postgres-binaries.version") + ".")
                .startsWith(image("postgres").replace("postgres:", "") + ".");
    }

    @Test
    void configuresKafkaAsDevstackDoes(@TempDir Path home) throws IOException {
        // Given
        Files.createDirectories(home.resolve("kafka"));
        Files.createFile(home.resolve("kafka/meta.properties"));

        // When
        Kafka.prepare(home, "not-formatted");

        // Then
        Properties devstack = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("kafka.properties"))) {
            devstack.load(reader);
        }
        Map<String, String> expected = new TreeMap<>();
        devstack.stringPropertyNames()
                .forEach(name -> expected.put(name, devstack.getProperty(name)));
        expected.keySet().removeAll(ADDRESSES);
        assertThat(kafkaSettings()).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("services")
    void givesNoServiceMoreThanItNeeds(String name) {
        Map<String, Object> service = service(name);

        assertThat(service.get("read_only")).isEqualTo(true);
        assertThat(service.get("cap_drop")).isEqualTo(List.of("ALL"));
        assertThat(service).doesNotContainKeys("cap_add", "privileged", "network_mode", "pid");
        assertThat(service.get("security_opt")).isEqualTo(List.of("no-new-privileges:true"));
        assertThat(String.valueOf(service.get("user"))).matches("[1-9][0-9]*:[1-9][0-9]*");
        assertThat(service).containsKeys("mem_limit", "pids_limit", "healthcheck", "restart");
    }

    @ParameterizedTest
    @MethodSource("services")
    void keepsHealthChecksCheap(String name) {
        String check = String.valueOf(map(service(name), "healthcheck").get("test"));

        assertThat(check).doesNotContain("java", "kafka-", ".sh");
    }

    @Test
    void publishesTheGatewayAloneAndOnLoopbackOnly() {
        List<String> publishing =
                services().filter(name -> service(name).containsKey("ports")).toList();

        assertThat(publishing).containsExactly("gateway");
        assertThat(service("gateway").get("ports")).isEqualTo(List.of("127.0.0.1:8080:8080"));
        assertThat(map(service("gateway"), "environment"))
                .containsEntry("DATELINE_OPEN_BEHIND_LOOPBACK", "true");
    }

    @Test
    void keepsItsDataInNamedVolumes() {
        assertThat(service("postgres").get("volumes"))
                .isEqualTo(List.of("postgres-data:/var/lib/postgresql"));
        assertThat(service("kafka").get("volumes"))
                .isEqualTo(List.of("kafka-data:" + kafka("KAFKA_LOG_DIRS")));
        assertThat(map(COMPOSE, "volumes")).containsOnlyKeys("postgres-data", "kafka-data");
    }

    @Test
    void waitsUntilWhatAServiceNeedsIsHealthy() {
        assertThat(services().filter(name -> service(name).containsKey("depends_on")))
                .contains("ingest-service", "timeline-service", "gateway")
                .allSatisfy(name ->
                        assertThat(map(service(name), "depends_on").values())
                                .containsOnly(Map.of("condition", "service_healthy")));
    }

    @Test
    void namesImagesWithTheirVersionAndNoAlpine() throws IOException {
        Matcher from =
                Pattern.compile("(?m)^FROM (\\S+)(?: AS (\\S+))?")
                        .matcher(Files.readString(ROOT.resolve("Dockerfile")));
        List<String> images = from.results().map(found -> found.group(1)).toList();

        assertThat(Stream.concat(images.stream(), Stream.of(image("kafka"), image("postgres"))))
                .allSatisfy(image -> assertThat(image).doesNotContain("alpine", ":latest"))
                .filteredOn(image -> !Set.of("service", "build").contains(image))
                .allSatisfy(image -> assertThat(image).matches(".+:\\d.*"));
    }

    private static Map<String, String> kafkaSettings() {
        Map<String, String> settings = new TreeMap<>();
        map(service("kafka"), "environment")
                .forEach((name, value) ->
                        settings.put(
                                name.substring("KAFKA_".length())
                                        .toLowerCase(Locale.ROOT)
                                        .replace('_', '.'),
                                String.valueOf(value)));
        settings.keySet().removeAll(ADDRESSES);
        return settings;
    }

    private static String kafka(String variable) {
        return String.valueOf(map(service("kafka"), "environment").get(variable));
    }

    private static String image(String service) {
        return String.valueOf(service(service).get("image"));
    }

    private static Map<String, Object> service(String name) {
        return map(map(COMPOSE, "services"), name);
    }

    @SuppressWarnings("unchecked") // YAML's names are strings.
    private static Map<String, Object> map(Map<String, Object> parent, String name) {
        return (Map<String, Object>) Objects.requireNonNull(parent.get(name), name);
    }

    private static String version(String pom, String property) {
        Matcher version = Pattern.compile("<" + property + ">(.*?)</").matcher(pom);
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private static Map<String, Object> read() {
        try (Reader reader = Files.newBufferedReader(ROOT.resolve("docker-compose.yml"))) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
