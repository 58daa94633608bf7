package dateline.contract.message;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleMessage;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessagesTest {
    private static final UUID ID = UUID.fromString("00000000-0000-5000-8000-000000000001");
    private static final Instant RECEIVED = Instant.parse("2026-01-02T03:04:05.678Z");
    private static final ArticleMessage POSTED =
            new ArticleMessage.Posted(
                    ID,
                    null,
                    new ArticleContent(null, "Rain fell.", null, null, null, null),
                    List.of("weather"),
                    null,
                    RECEIVED,
                    null);

    private final ArticleMessageDeserializer reader = new ArticleMessageDeserializer();

    @Test
    void carriesAnArticleWithTheAttributesOfACloudEvent() {
        ProducerRecord<String, byte[]> record = Messages.article(POSTED);

        assertThat(record.topic()).isEqualTo("articles");
        assertThat(record.key()).isEqualTo(ID.toString());
        assertThat(header(record.headers(), "ce_specversion")).isEqualTo("1.0");
        assertThat(header(record.headers(), "ce_type")).isEqualTo("dateline.article.posted.v1");
        assertThat(header(record.headers(), "ce_source")).isEqualTo("/dateline/ingest");
        assertThat(header(record.headers(), "ce_time")).isEqualTo("2026-01-02T03:04:05.678Z");
        assertThat(header(record.headers(), "ce_subject")).isEqualTo(ID.toString());
        assertThat(header(record.headers(), "content-type")).isEqualTo("application/json");
    }

    @Test
    void givesEqualMessagesEqualIds() {
        ArticleMessage later = new ArticleMessage.Retracted(ID, null, RECEIVED, null);

        assertThat(idOf(POSTED)).isEqualTo(idOf(POSTED)).isNotEqualTo(idOf(later));
    }

    @Test
    void readsWhatItWrote() {
        ProducerRecord<String, byte[]> record = Messages.article(POSTED);

        assertThat(reader.deserialize(record.topic(), record.headers(), record.value()))
                .isInstanceOfSatisfying(
                        Inbound.Readable.class,
                        readable -> assertThat(readable.value()).isEqualTo(POSTED));
    }

    @Test
    void saysWhyARecordWithoutHeadersCannotBeRead() {
        byte[] value = Messages.article(POSTED).value();

        assertThat(reader.deserialize("articles", value))
                .isEqualTo(new Inbound.Unreadable<>("not a CloudEvent 1.0"));
        assertThat(reader.deserialize("articles", new RecordHeaders(), (byte[]) null))
                .isEqualTo(new Inbound.Unreadable<>("no value"));
    }

    @ParameterizedTest
    @CsvSource({
        "ce_type, dateline.article.celebrated.v1, unknown message type",
        "ce_type, dateline.article.extracted.v1, message type does not belong on this topic",
        "ce_type, dateline.article.retracted.v1, message type and value disagree",
        "ce_time, yesterday, header ce_time is not a time",
        "content-type, text/plain, content type is not JSON",
        "ce_id, '', no header ce_id",
    })
    void saysWhyHeadersDoNotFit(String name, String value, String reason) {
        ProducerRecord<String, byte[]> record = Messages.article(POSTED);
        record.headers().remove(name).add(name, value.getBytes(StandardCharsets.UTF_8));

        assertThat(reader.deserialize("articles", record.headers(), record.value()))
                .isEqualTo(new Inbound.Unreadable<>(reason));
    }

    @Test
    void saysWhyAValueCannotBeReadWithoutQuotingIt() {
        Headers headers = Messages.article(POSTED).headers();
        byte[] broken = "{\"id\": secret}".getBytes(StandardCharsets.UTF_8);

        assertThat(reader.deserialize("articles", headers, broken))
                .isInstanceOfSatisfying(
                        Inbound.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason()).isNotBlank());
    }

    @Test
    void namesADeadLetterByWhereItsRecordStands() {
        DeadLetter letter =
                new DeadLetter("articles", 3, 42, null, null, "no value", RECEIVED, null);
        DeadLetter next = new DeadLetter("articles", 3, 43, null, null, "no value", RECEIVED, null);

        assertThat(letter.id()).isEqualTo(letter.id()).isNotEqualTo(next.id());
        assertThat(Messages.refusedArticle(letter).topic()).isEqualTo("articles.dlq");
        assertThat(Messages.refusedArticle(letter).key()).isEqualTo(letter.id().toString());
    }

    private static String idOf(ArticleMessage message) {
        return header(Messages.article(message).headers(), "ce_id");
    }

    private static String header(Headers headers, String name) {
        return new String(headers.lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
