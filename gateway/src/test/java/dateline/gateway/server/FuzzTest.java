package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/// Requests made from the OpenAPI document, valid and broken. `-Djqwik.tries.default=20000` tries
/// more; `-Ddateline.url=http://localhost:8080` tries them on a running system.
class FuzzTest {
    private static final String URL = System.getProperty("dateline.url", "");
    private static final Target TARGET = new Target();

    /// What is tried: a running system, or a gateway with doubles that answer as the document says.
    private static final class Target {
        private List<Gateway> own = List.of();
        private int port;

        void open() throws IOException {
            if (!URL.isEmpty()) {
                port = URI.create(URL).getPort();
                return;
            }
            Gateway gateway = new Gateway();
            gateway.ingest.behaves(Described::answer);
            gateway.timeline.behaves(Described::answer);
            own = List.of(gateway);
            port = gateway.port;
        }

        void close() {
            own.forEach(Gateway::close);
        }
    }

    @BeforeContainer
    static void open() throws IOException {
        TARGET.open();
    }

    @AfterContainer
    static void close() {
        TARGET.close();
    }

    @Property(shrinking = ShrinkingMode.OFF)
    void answersEveryRequestAsTheDocumentSays(@ForAll("requests") RandomRequest request)
            throws IOException {
        // The wire holds every answer against the document.
        Wire.Answer answer = Wire.send(TARGET.port, request.bytes());

        assertThat(answer.status()).isBetween(200, 499);
        if (answer.status() >= 400 && !request.method().equals("HEAD")) {
            FailingPathsTest.assertIsProblem(answer, answer.status());
        }
    }

    @Provide
    Arbitrary<RandomRequest> requests() {
        return RandomRequest.any();
    }
}
