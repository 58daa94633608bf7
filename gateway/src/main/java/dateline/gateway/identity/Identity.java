package dateline.gateway.identity;

import dateline.contract.key.ApiKey;
import dateline.contract.key.KeyLine;
import dateline.gateway.exchange.Caller;
import io.vertx.core.MultiMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds out who calls (RFC 6750: `Authorization: Bearer`).
public final class Identity {
    private static final Pattern BEARER =
            Pattern.compile("Bearer +([A-Za-z0-9._~+/=-]{1,200})", Pattern.CASE_INSENSITIVE);

    private final Optional<KeyRing> keys;

    /// @param keys empty: no keys are in use
    public Identity(Optional<KeyRing> keys) {
        this.keys = keys;
    }

    public Caller caller(MultiMap headers) {
        List<String> sent = headers.getAll("Authorization");
        if (keys.isEmpty()) {
            return new Caller.Everyone();
        }
        if (sent.isEmpty()) {
            return new Caller.Unknown();
        }
        return sent.size() == 1 ? holder(keys.get(), sent.getFirst()) : new Caller.Rejected();
    }

    private static Caller holder(KeyRing keys, String authorization) {
        Matcher bearer = BEARER.matcher(authorization);
        Optional<KeyLine> line =
                bearer.matches()
                        ? ApiKey.parse(bearer.group(1)).flatMap(keys::holder)
                        : Optional.empty();
        return line.<Caller>map(Caller.Holder::new).orElseGet(Caller.Rejected::new);
    }
}
