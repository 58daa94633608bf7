package dateline.gateway.server;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// A client that sends exactly the bytes it is told to: `java.net.http` will not send a false Host or
/// a broken line.
final class Wire {
    private Wire() {}

    /// @param headers by lower-case name
    record Answer(int status, Map<String, String> headers, String body) {
        String header(String name) {
            return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
        }
    }

    /// Sends these bytes and reads until the other side closes or the answer is whole.
    static Answer send(int port, String bytes) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            Answer answer = read(socket.getInputStream(), bytes.startsWith("HEAD "));
            assertDescribed(bytes, answer);
            return answer;
        }
    }

    private static void assertDescribed(String request, Answer answer) {
        String[] words = request.split(" ", 3);
        if (words.length == 3 && answer.status() > 0) {
            Document.assertFits(
                    words[0],
                    words[1].split("\\?", 2)[0],
                    answer.status(),
                    Document.lists(answer.headers()),
                    answer.body().getBytes(StandardCharsets.UTF_8));
        }
    }

    /// A request with this head and no body.
    static Answer ask(int port, String requestLine, List<String> headers) throws IOException {
        return send(port, requestLine + "\r\n" + lines(headers) + "\r\n");
    }

    static String lines(List<String> headers) {
        StringBuilder head = new StringBuilder();
        headers.forEach(header -> head.append(header).append("\r\n"));
        return head.toString();
    }

    static Answer read(InputStream in) throws IOException {
        return read(in, false);
    }

    /// @param head whether no body follows, whatever the headers say
    private static Answer read(InputStream in, boolean head) throws IOException {
        String statusLine = line(in);
        if (statusLine.isEmpty()) {
            return new Answer(0, Map.of(), "");
        }
        int status = Integer.parseInt(statusLine.split(" ")[1]);
        Map<String, String> headers = new TreeMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            String[] parts = line.split(":", 2);
            headers.put(parts[0].toLowerCase(Locale.ROOT), parts[1].strip());
        }
        if (status == 100) {
            return read(in, head);
        }
        boolean bodiless = head || status == 204 || status == 304;
        return new Answer(status, headers, bodiless ? "" : body(in, headers));
    }

    private static String body(InputStream in, Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            byte[] bytes = in.readNBytes(Integer.parseInt(headers.get("content-length")));
            return new String(bytes, StandardCharsets.UTF_8);
        }
        if (!headers.containsKey("transfer-encoding")) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        for (int size = chunk(in); size > 0; size = chunk(in)) {
            all.append(new String(in.readNBytes(size), StandardCharsets.UTF_8));
            line(in);
        }
        return all.toString();
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c >= 0 && c != '\n'; c = in.read()) {
            line.append((char) c);
        }
        return line.toString().stripTrailing();
    }
}
