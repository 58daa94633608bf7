package dateline.gateway.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds as long as there are no keys.
class OpenDoorTest {
    private Gateway gateway;

    @BeforeEach
    void start() throws IOException {
        gateway = new Gateway();
    }

    @AfterEach
    void stop() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "localhost",
                "LocalHost:8080",
                "127.0.0.1",
                "127.0.0.1:1",
                "[::1]",
                "[::1]:65535"
            })
    void servesLoopbackHosts(String host) throws IOException {
        Wire.Answer answer =
                Wire.ask(gateway.port, "GET /v1/events HTTP/1.1", List.of("Host: " + host));

        assertThat(answer.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "attacker.example",
                "attacker.example:8080",
                "localhost.attacker.example",
                "attacker.example#localhost",
                "localhost@attacker.example",
                "attacker@localhost",
                "localhost.",
                "127.0.0.1.nip.example",
                "127.0.0.2",
                "127.1",
                "2130706433",
                "0x7f.0.0.1",
                "0.0.0.0",
                "[::]",
                "[::ffff:127.0.0.1]",
                "::1",
                "localhost:",
                "localhost:80:80",
                "localhost, attacker.example",
                "192.168.1.7",
                ""
            })
    void refusesEveryOtherHost(String host) throws IOException {
        Wire.Answer answer =
                Wire.ask(gateway.port, "GET /v1/events HTTP/1.1", List.of("Host: " + host));

        FailingPathsTest.assertIsProblem(answer, 421);
        assertThat(gateway.timeline.asked()).isEmpty();
    }

    @Test
    void refusesARequestWithoutHost() throws IOException {
        Wire.Answer answer = Wire.ask(gateway.port, "GET /v1/events HTTP/1.0", List.of());

        FailingPathsTest.assertIsProblem(answer, 421);
    }

    @Test
    void refusesTwoHosts() throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "GET /v1/events HTTP/1.1",
                        List.of("Host: localhost", "Host: attacker.example"));

        FailingPathsTest.assertIsProblem(answer, 400);
    }

    @Test
    void isNotFooledByForwardedHosts() throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "GET /v1/events HTTP/1.1",
                        List.of(
                                "Host: attacker.example",
                                "X-Forwarded-Host: localhost",
                                "Forwarded: host=localhost"));

        FailingPathsTest.assertIsProblem(answer, 421);
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Sec-Fetch-Site: cross-site
                    Sec-Fetch-Site: same-site
                    Sec-Fetch-Site: anything
                    Origin: http://attacker.example
                    Origin: null
                    Origin: http://localhost:1
                    Origin: http://localhost
                    Origin: file://
                    Origin: http://attacker.example/localhost:8080
                    """)
    void refusesRequestsOfOtherSites(String header) throws IOException {
        Wire.Answer answer = postForm(List.of("Host: localhost:8080", header));

        FailingPathsTest.assertIsProblem(answer, 403);
        assertThat(gateway.ingest.asked()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    Sec-Fetch-Site: same-origin
                    Sec-Fetch-Site: none
                    Origin: http://localhost:8080
                    Origin: https://localhost:8080
                    Accept-Language: de
                    """)
    void servesItsOwnPageAndPrograms(String header) throws IOException {
        Wire.Answer answer = postForm(List.of("Host: localhost:8080", header));

        assertThat(answer.status()).isEqualTo(202);
    }

    /// What `<form enctype="text/plain" method="post">` on another site sends.
    private Wire.Answer postForm(List<String> headers) throws IOException {
        List<String> all = new ArrayList<>(headers);
        all.add("Content-Type: text/plain");
        all.add("Content-Length: 4");
        return Wire.send(
                gateway.port, "POST /v1/articles HTTP/1.1\r\n" + Wire.lines(all) + "\r\ntext");
    }

    @Test
    void letsALinkLeadToThePage() throws IOException {
        Wire.Answer answer = linkTo("/");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Security-Policy")).contains("frame-ancestors 'none'");
    }

    @Test
    void letsNoLinkLeadToData() throws IOException {
        Wire.Answer answer = linkTo("/v1/events");

        FailingPathsTest.assertIsProblem(answer, 403);
    }

    private Wire.Answer linkTo(String path) throws IOException {
        return Wire.ask(
                gateway.port,
                "GET " + path + " HTTP/1.1",
                List.of(
                        "Host: localhost",
                        "Sec-Fetch-Site: cross-site",
                        "Sec-Fetch-Mode: navigate",
                        "Sec-Fetch-Dest: document"));
    }

    @Test
    void givesNoOtherOriginLeaveToRead() throws IOException {
        Wire.Answer answer =
                Wire.ask(
                        gateway.port,
                        "OPTIONS /v1/articles HTTP/1.1",
                        List.of(
                                "Host: localhost",
                                "Origin: http://attacker.example",
                                "Access-Control-Request-Method: POST"));

        assertThat(answer.headers().keySet()).noneMatch(name -> name.startsWith("access-control"));
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    0.0.0.0, false, false
                    192.168.1.7, false, false
                    '::', false, false
                    """)
    void doesNotStartOpenToTheNetwork(String host, boolean keys, boolean behindLoopback) {
        Exposure exposure = new Exposure(host, keys, behindLoopback);

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(exposure::require)
                .withMessageContaining("Without keys");
    }

    @ParameterizedTest
    @CsvSource(
            textBlock =
                    """
                    127.0.0.1, false, false
                    localhost, false, false
                    0.0.0.0, true, false
                    0.0.0.0, false, true
                    """)
    void startsWhereItIsSafe(String host, boolean keys, boolean behindLoopback) {
        Exposure exposure = new Exposure(host, keys, behindLoopback);

        assertThatNoException().isThrownBy(exposure::require);
    }

    @Test
    void keepsTheHostRuleBehindLoopback() throws IOException {
        try (Gateway published = new Gateway(Settings::behindLoopback)) {
            Wire.Answer answer =
                    Wire.ask(
                            published.port,
                            "GET /v1/events HTTP/1.1",
                            List.of("Host: attacker.example"));

            FailingPathsTest.assertIsProblem(answer, 421);
        }
    }
}
