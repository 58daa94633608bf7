package dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.json.Json;
import dateline.contract.json.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestStack.class)
class FailingPathsIT {
    private static final String ID = "fcde3c85-2270-590f-9e7c-ee003d65e0e2";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "GET    | /v1/nothing       | text/plain       | -                    | 404",
                "GET    | /v1/articles      | text/plain       | -                    | 405",
                "PATCH  | /v1/articles/{id} | text/plain       | a                    | 405",
                "POST   | /v1/articles      | image/png        | a                    | 415",
                "POST   | /v1/articles      | text/plain; charset=utf-16 | a          | 415",
                "POST   | /v1/articles      | text/plain       | -                    | 400",
                "POST   | /v1/articles      | text/plain       | '  '                 | 422",
                "POST   | /v1/articles      | application/json | -                    | 400",
                "POST   | /v1/articles      | application/json | {\"text\":           | 400",
                "POST   | /v1/articles      | application/json | []                   | 422",
                "POST   | /v1/articles      | application/json | {\"text\": 1}        | 422",
                "POST   | /v1/articles      | application/json | {\"text\": \"\\u0000\"} | 422",
                "POST   | /v1/extractions   | application/json | {}                   | 422",
                "PUT    | /v1/articles/{id} | text/plain       | a                    | 428",
                "DELETE | /v1/articles/{id} | text/plain       | -                    | 428",
                "PUT    | /v1/articles/x    | text/plain       | a                    | 404",
                "DELETE | /v1/articles/x    | text/plain       | -                    | 404",
            })
    void answersWithAProblem(String method, String path, String type, String body, int status) {
        String target = path.replace("{id}", ID);

        HttpResponse<String> answer =
                Client.send(method, target, body == null ? "" : body, "Content-Type", type);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains(Problem.MEDIA_TYPE);
        Problem problem = Json.read(answer.body(), Problem.class);
        assertThat(problem.status()).isEqualTo(status);
        assertThat(problem.instance()).isEqualTo(target);
        assertThat(problem.type()).startsWith("/problems/");
    }

    @Test
    void namesTheMethodsOfAPath() {
        assertThat(Client.get("/v1/articles").headers().firstValue("Allow")).contains("POST");
        assertThat(Client.get("/v1/articles/" + ID).headers().firstValue("Allow"))
                .contains("PUT, DELETE");
    }

    @Test
    void namesTheTraceOfWhoeverSentTheRequestOn() {
        String traceId = "4bf92f3577b34da6a3ce929d0e0e4736";

        HttpResponse<String> answer =
                Client.send(
                        "POST",
                        "/v1/articles",
                        "",
                        "Content-Type",
                        "text/plain",
                        "traceparent",
                        "00-" + traceId + "-00f067aa0ba902b7-01");

        assertThat(Json.read(answer.body(), Problem.class).traceId()).isEqualTo(traceId);
    }

    @Test
    void refusesRepresentationsItDoesNotHave() {
        HttpResponse<String> answer =
                Client.send(
                        "POST",
                        "/v1/extractions",
                        "Rain fell.",
                        "Content-Type",
                        "text/plain",
                        "Accept",
                        "image/png");

        assertThat(answer.statusCode()).isEqualTo(406);
    }

    @Test
    void refusesBytesThatAreNotUtf8() {
        byte[] latin1 = "caf\u00E9".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(
                        Client.send("POST", "/v1/articles", latin1, "Content-Type", "text/plain")
                                .statusCode())
                .isEqualTo(400);
    }

    @Test
    void refusesOverlongTextAndPage() {
        byte[] text = "a".repeat(2 * 1024 * 1024 + 1).getBytes(StandardCharsets.UTF_8);

        for (String type : new String[] {"text/plain", "text/html"}) {
            assertThat(Client.send("POST", "/v1/articles", text, "Content-Type", type).statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void refusesAnOverlongBodyBeforeReadingIt() throws Exception {
        String head =
                "POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        + "Content-Length: 10000001\r\n\r\n";

        String answer = exchange(head);

        assertThat(answer).startsWith("HTTP/1.1 413").contains(Problem.MEDIA_TYPE);
    }

    @Test
    void refusesAnOverlongBodyThatDoesNotSayItsLength() throws Exception {
        String chunk = "100000\r\n" + "a".repeat(0x100000) + "\r\n";
        String head =
                "POST /v1/articles HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n";

        String answer = exchange(head + chunk.repeat(10));

        assertThat(answer).startsWith("HTTP/1.1 413");
    }

    @Test
    void outlivesClientsThatLeaveBeforeTheirBodyIsWhole() throws Exception {
        for (int i = 0; i < 40; i++) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Client.port())) {
                socket.getOutputStream()
                        .write(
                                ("POST /v1/articles HTTP/1.1\r\nHost: localhost\r\n"
                                                + "Content-Type: text/plain\r\n"
                                                + "Content-Length: 9000000\r\n\r\nRain")
                                        .getBytes(StandardCharsets.US_ASCII));
            }
        }

        assertThat(Client.postText("Rain fell after the clients had left.").statusCode())
                .isEqualTo(202);
    }

    private static String exchange(String request) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), Client.port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.US_ASCII));
            out.flush();
            byte[] answer = socket.getInputStream().readNBytes(200);
            return new String(answer, StandardCharsets.US_ASCII);
        }
    }
}
