package dateline.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class DevstackIT {
    private static final TopicPartition PARTITION = new TopicPartition("kept", 0);

    @TempDir Path folder;

    @Test
    @Tag("faults")
    void keepsRowsAndRecordsOverKillsAndRestarts() throws Exception {
        try (var stack = Devstack.start(folder)) {
            createTopicAndTable(stack);
            write(stack, "before the kill");

            stack.kafka().kill();
            stack.postgres().kill();
            stack.kafka().start();
            stack.postgres().start();

            write(stack, "after the kill");
            assertThat(records(stack)).containsExactly("before the kill", "after the kill");
            assertThat(rows(stack)).containsExactly("before the kill", "after the kill");
        }
        try (var again = Devstack.start(folder)) {
            assertThat(records(again)).containsExactly("before the kill", "after the kill");
            assertThat(rows(again)).containsExactly("before the kill", "after the kill");
            assertThatThrownBy(() -> Devstack.start(folder))
                    .isInstanceOf(StackException.class)
                    .hasMessageContaining("another Dateline is running");
            refusesAWrongPassword(again);
        }
    }

    @Test
    void refusesAFolderWithForeignFiles() throws Exception {
        Files.writeString(folder.resolve("letter.txt"), "mine");

        assertThatThrownBy(() -> Devstack.start(folder))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("name another folder");
    }

    private static void refusesAWrongPassword(Devstack stack) {
        assertThatThrownBy(
                        () -> DriverManager.getConnection(stack.jdbcUrl(), "dateline", "guessed"))
                .isInstanceOf(SQLException.class);
    }

    private static void createTopicAndTable(Devstack stack) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", stack.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            admin.createTopics(List.of(new NewTopic("kept", 1, (short) 1))).all().get();
        }
        try (var connection = connect(stack)) {
            connection.createStatement().execute("CREATE TABLE kept (line text)");
        }
    }

    private static void write(Devstack stack, String line) throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", stack.bootstrapServers(), "acks", "all");
        var text = new StringSerializer();
        try (var producer = new KafkaProducer<>(settings, text, text)) {
            producer.send(new ProducerRecord<>("kept", line)).get();
        }
        try (var connection = connect(stack);
                var insert = connection.prepareStatement("INSERT INTO kept VALUES (?)")) {
            insert.setString(1, line);
            insert.execute();
        }
    }

    private static List<String> records(Devstack stack) {
        Map<String, Object> settings =
                Map.of(
                        "bootstrap.servers",
                        stack.bootstrapServers(),
                        "isolation.level",
                        "read_committed");
        var text = new StringDeserializer();
        try (var consumer = new KafkaConsumer<>(settings, text, text)) {
            consumer.assign(List.of(PARTITION));
            consumer.seekToBeginning(List.of(PARTITION));
            long end = consumer.endOffsets(List.of(PARTITION)).getOrDefault(PARTITION, 0L);
            var lines = new ArrayList<String>();
            while (consumer.position(PARTITION) < end) {
                consumer.poll(Duration.ofMillis(200)).forEach(one -> lines.add(one.value()));
            }
            return lines;
        }
    }

    private static List<String> rows(Devstack stack) throws SQLException {
        try (var connection = connect(stack);
                var result = connection.createStatement().executeQuery("SELECT line FROM kept")) {
            var lines = new ArrayList<String>();
            while (result.next()) {
                lines.add(result.getString(1));
            }
            return lines;
        }
    }

    private static Connection connect(Devstack stack) throws SQLException {
        return DriverManager.getConnection(stack.jdbcUrl(), stack.username(), stack.password());
    }
}
