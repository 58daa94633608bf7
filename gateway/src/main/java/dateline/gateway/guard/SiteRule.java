package dateline.gateway.guard;

import dateline.gateway.exchange.Gate;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Access;
import io.vertx.core.MultiMap;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Without keys nothing but the page itself, or a program that is no browser, may call: another
/// site's page could send a form or a simple request without being asked (CSRF). A link from another
/// site may lead to pages that hold no data.
public final class SiteRule implements Gate {
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final boolean keysInUse;

    public SiteRule(boolean keysInUse) {
        this.keysInUse = keysInUse;
    }

    @Override
    public Optional<Refusal> refuse(Visit visit) {
        if (keysInUse || isLinkToAPage(visit) || isOwn(visit.request().headers())) {
            return Optional.empty();
        }
        return Optional.of(
                Refusal.of(
                        ProblemType.CROSS_SITE,
                        "A page of another origin sent this; without keys that is refused."));
    }

    private static boolean isLinkToAPage(Visit visit) {
        MultiMap headers = visit.request().headers();
        return visit.operation().access() instanceof Access.Open
                && !headers.contains("Origin")
                && "navigate".equals(headers.get("Sec-Fetch-Mode"))
                && "document".equals(headers.get("Sec-Fetch-Dest"));
    }

    private static boolean isOwn(MultiMap headers) {
        return headers.getAll("Sec-Fetch-Site").stream().allMatch(OWN_SITE::contains)
                && headers.getAll("Origin").stream()
                        .allMatch(origin -> isOfHost(origin, headers.get("Host")));
    }

    private static boolean isOfHost(String origin, @Nullable String host) {
        try {
            URI uri = URI.create(origin);
            return host != null
                    && uri.getScheme() != null
                    && uri.getAuthority() != null
                    && uri.getAuthority().equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
