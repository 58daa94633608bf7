package dateline.e2e;

import dateline.contract.json.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// Posts articles at several connections while something happens, and keeps what was answered:
/// what is said to be accepted must be there, what was refused must not, the rest may.
final class Posts {
    private static final int CONNECTIONS = 4;

    private final Map<String, Answered> answers = new ConcurrentHashMap<>();
    private final Semaphore posted = new Semaphore(0);
    private final Api api;

    enum Answered {
        ACCEPTED,
        REFUSED,
        UNKNOWN
    }

    Posts(Api api) {
        this.api = api;
    }

    /// @param disturbance runs once a quarter of the articles has been posted
    void post(List<Map<String, String>> articles, Runnable disturbance) throws Exception {
        try (var clients = Executors.newFixedThreadPool(CONNECTIONS)) {
            articles.forEach(article -> clients.submit(() -> post(article)));
            posted.acquire(articles.size() / 4);
            disturbance.run();
        }
    }

    /// Posts again, undisturbed, whatever is not known to be accepted.
    void postTheRest(List<Map<String, String>> articles) {
        articles.stream()
                .filter(article -> answers.get(article.get("uri")) != Answered.ACCEPTED)
                .forEach(this::post);
    }

    Map<String, Answered> answers() {
        return Map.copyOf(answers);
    }

    private void post(Map<String, String> article) {
        String uri = article.getOrDefault("uri", "");
        try {
            int status = api.post("/v1/articles", Api.JSON, Json.text(article)).status();
            boolean refused = status >= 400 && status < 500;
            Answered answered = refused ? Answered.REFUSED : Answered.UNKNOWN;
            answers.put(uri, status < 300 ? Answered.ACCEPTED : answered);
        } catch (IOException _) {
            answers.put(uri, Answered.UNKNOWN);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } finally {
            posted.release();
        }
    }
}
