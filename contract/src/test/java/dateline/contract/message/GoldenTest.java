package dateline.contract.message;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dateline.contract.extraction.Extraction;
import dateline.contract.json.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoldenTest {

    static List<Golden> all() {
        return Golden.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void keepsItsSchema(Golden golden) {
        assertThat(MessageSchema.faults(golden.type(), golden.value())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void isWrittenAgainJustAsItWasRead(Golden golden) {
        ProducerRecord<String, byte[]> written = write(golden);

        assertThat(written.topic()).isEqualTo(golden.type().topic().topicName());
        assertThat(written.key()).isEqualTo(golden.key());
        assertThat(Json.parse(written.value())).isEqualTo(golden.value());
        assertThat(headers(written.headers())).isEqualTo(headers(golden.headers()));
    }

    /// What a schema must notice, tried on every field of every example.
    @TestFactory
    Stream<DynamicTest> noticesWhatBreaks() {
        return Golden.all().stream()
                .flatMap(golden ->
                        broken(golden).stream()
                                .map(broken ->
                                        DynamicTest.dynamicTest(
                                                golden + ": " + broken.how(),
                                                () -> isNoticed(golden, broken))));
    }

    private static void isNoticed(Golden golden, Broken broken) {
        assertThat(MessageSchema.faults(golden.type(), broken.value())).isNotEmpty();
    }

    private record Broken(String how, JsonNode value) {}

    private static List<Broken> broken(Golden golden) {
        List<Broken> broken = new ArrayList<>();
        ObjectNode extended = golden.value().deepCopy();
        broken.add(new Broken("an unknown field", extended.put("mood", "blue")));
        golden.value()
                .properties()
                .forEach(field -> {
                    ObjectNode changed = golden.value().deepCopy();
                    changed.set(field.getKey(), wrong(field.getValue()));
                    broken.add(new Broken("wrong type of " + field.getKey(), changed));
                });
        return broken;
    }

    private static JsonNode wrong(JsonNode value) {
        return value.isObject() ? Json.parse("[]") : Json.parse("{}");
    }

    private static ProducerRecord<String, byte[]> write(Golden golden) {
        Instant time = Instant.parse(header(golden.headers(), "ce_time"));
        return switch (golden.type()) {
            case ARTICLE_POSTED, ARTICLE_RETRACTED ->
                    Messages.article(read(new ArticleMessageDeserializer(), golden));
            case ARTICLE_EXTRACTED -> {
                Extraction extraction = read(new ExtractionDeserializer(), golden);
                yield Messages.extraction(extraction, time);
            }
            case ARTICLE_REFUSED ->
                    Messages.refusedArticle(read(new DeadLetterDeserializer(), golden));
            case EXTRACTION_REFUSED ->
                    Messages.refusedExtraction(read(new DeadLetterDeserializer(), golden));
        };
    }

    private static <T> T read(MessageDeserializer<T> reader, Golden golden) {
        String topic = golden.type().topic().topicName();
        return switch (reader.deserialize(topic, golden.headers(), golden.bytes())) {
            case Inbound.Readable<T>(T value, var _) -> value;
            case Inbound.Unreadable<T>(String reason) -> throw new AssertionError(reason);
        };
    }

    private static List<String> headers(Headers headers) {
        return Stream.of(headers.toArray())
                .map(header -> header.key() + ": " + header(headers, header.key()))
                .sorted()
                .toList();
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
