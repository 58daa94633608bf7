package dateline.contract.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/// `docs/asyncapi.yaml` says what the code does.
class AsyncApiTest {
    private static final Path DOCS = Path.of("..", "docs");
    private static final JsonNode API = read();

    @Test
    void describesEveryTopicWithItsSettings() {
        Map<String, Map<String, String>> described = new TreeMap<>();
        API.get("channels").forEach(channel -> described.put(address(channel), settings(channel)));

        Map<String, Map<String, String>> built = new TreeMap<>();
        for (Topic topic : Topic.values()) {
            Map<String, String> settings =
                    new HashMap<>(Topics.settings(topic, Topics.Replication.SINGLE));
            settings.remove("min.insync.replicas");
            settings.putIfAbsent("cleanup.policy", "delete");
            settings.put("partitions", String.valueOf(topic.partitions()));
            built.put(topic.topicName(), settings);
        }
        assertThat(described).isEqualTo(built);
    }

    @Test
    void describesEveryMessageOnItsTopicWithItsSchema() {
        Set<String> described =
                elements(API.get("channels"))
                        .flatMap(channel ->
                                elements(channel.get("messages"))
                                        .map(AsyncApiTest::resolved)
                                        .map(message ->
                                                address(channel) + " " + described(message)))
                        .collect(Collectors.toSet());

        Set<String> built =
                Stream.of(MessageType.values())
                        .map(type ->
                                "%s %s ../contract/src/main/resources/%s"
                                        .formatted(
                                                type.topic().topicName(),
                                                type.code(),
                                                type.schema()))
                        .collect(Collectors.toSet());
        assertThat(described).isEqualTo(built);
    }

    @Test
    void pointsAtFilesAndPartsThatExist() {
        assertThat(API.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> {
                    if (reference.startsWith("#")) {
                        assertThat(API.at(reference.substring(1)).isMissingNode()).isFalse();
                    } else {
                        assertThat(DOCS.resolve(reference)).exists();
                    }
                });
    }

    private static String described(JsonNode message) {
        return message.get("name").textValue() + " " + message.at("/payload/$ref").textValue();
    }

    private static Map<String, String> settings(JsonNode channel) {
        Map<String, String> settings = new HashMap<>();
        JsonNode kafka = channel.at("/bindings/kafka");
        kafka.get("topicConfiguration")
                .properties()
                .forEach(setting ->
                        settings.put(
                                setting.getKey(),
                                setting.getValue().isArray()
                                        ? setting.getValue().get(0).asText()
                                        : setting.getValue().asText()));
        settings.put("partitions", kafka.get("partitions").asText());
        return settings;
    }

    private static String address(JsonNode channel) {
        return channel.get("address").textValue();
    }

    private static JsonNode resolved(JsonNode reference) {
        return API.at(reference.get("$ref").textValue().substring(1));
    }

    private static Stream<JsonNode> elements(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false);
    }

    private static JsonNode read() {
        try {
            return new ObjectMapper(new YAMLFactory())
                    .readTree(Files.readString(DOCS.resolve("asyncapi.yaml")));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
