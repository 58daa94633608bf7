package dateline.devstack;

import java.net.URI;
import java.nio.file.Path;

/// What one sees when all is ready: where it is and what to try next.
final class Guide {
    private Guide() {}

    static String text(URI url, Path data) {
        return """

        Dateline is ready at %1$s

          post an article   curl -sS -H 'Content-Type: text/plain; charset=utf-8' -H 'Prefer: wait=30' --data-binary @examples/moscow-visit.txt %1$s/v1/articles
          its events        curl -sS '%1$s/v1/events?limit=10'
          the page          %1$s/

        Ctrl-C stops it. The data stays in %2$s and the next run goes on from it.
        """
                .formatted(url, data);
    }
}
