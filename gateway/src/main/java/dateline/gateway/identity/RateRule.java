package dateline.gateway.identity;

import dateline.contract.key.KeyLine;
import dateline.gateway.exchange.Caller;
import dateline.gateway.exchange.Gate;
import dateline.gateway.exchange.Visit;
import dateline.gateway.problem.ProblemType;
import dateline.gateway.problem.Refusal;
import dateline.gateway.route.Access;
import io.netty.util.NetUtil;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/// Each key has an allowance of its own; who sends none, or a bad one, shares that of the address. So
/// guessing keys is slow, and readers behind one address do not slow each other down. What is open to
/// anyone has an allowance beside that: a browser asks for the page's fifty files at once, and none of
/// them tells whether a key is valid. Without keys there is no limit: the only callers are on this
/// machine.
public final class RateRule implements Gate {
    private static final int IPV6_BYTES = 16;
    private static final int NETWORK_BYTES = 8;

    private final Allowance ofKeys;
    private final Allowance ofAddresses;
    private final Allowance ofPages;

    /// @param ofPages for each address, of what is open to anyone
    public RateRule(Allowance ofKeys, Allowance ofAddresses, Allowance ofPages) {
        this.ofKeys = ofKeys;
        this.ofAddresses = ofAddresses;
        this.ofPages = ofPages;
    }

    @Override
    public Optional<Refusal> refuse(Visit visit) {
        Duration left =
                switch (visit.caller()) {
                    case Caller.Everyone() -> Duration.ZERO;
                    case Caller.Holder(KeyLine key) -> ofKeys.take(key.id());
                    case Caller.Unknown(), Caller.Rejected() ->
                            stranger(visit.operation().access())
                                    .take(network(visit.request().remoteAddress().hostAddress()));
                };
        return left.isZero()
                ? Optional.empty()
                : Optional.of(
                        Refusal.of(
                                        ProblemType.TOO_MANY_REQUESTS,
                                        "These are more requests than are allowed: wait a little.")
                                .with("Retry-After", Long.toString(left.toSeconds() + 1)));
    }

    private Allowance stranger(Access asked) {
        return switch (asked) {
            case Access.Open() -> ofPages;
            case Access.AtLeast(_) -> ofAddresses;
        };
    }

    /// An IPv6 caller has 2^64 addresses; they count as one.
    static String network(String address) {
        byte[] bytes = NetUtil.createByteArrayFromIpAddressString(address);
        return bytes != null && bytes.length == IPV6_BYTES
                ? HexFormat.of().formatHex(Arrays.copyOf(bytes, NETWORK_BYTES))
                : address;
    }
}
