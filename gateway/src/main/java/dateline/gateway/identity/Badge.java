package dateline.gateway.identity;

import dateline.contract.json.Json;
import dateline.contract.key.KeyLine;
import dateline.contract.key.Role;
import dateline.gateway.exchange.Caller;
import dateline.gateway.exchange.Visit;
import dateline.gateway.route.RouteTable;
import org.jspecify.annotations.Nullable;

/// Tells callers whose key they sent and what it allows, so that a program need not find out by being
/// refused.
///
/// @param name the holder's; null: no keys are in use, whoever calls may do everything
public record Badge(@Nullable String name, Role role) {

    /// Answers a visit that was let in.
    public static void show(Visit visit) {
        visit.exchange().response().putHeader("Content-Type", RouteTable.JSON);
        visit.exchange().end(Json.bytes(of(visit.caller())));
    }

    private static Badge of(Caller caller) {
        return switch (caller) {
            case Caller.Everyone() -> new Badge(null, Role.ADMIN);
            case Caller.Holder(KeyLine key) -> new Badge(key.name(), key.role());
            case Caller.Unknown(), Caller.Rejected() ->
                    throw new IllegalArgumentException("not let in: " + caller);
        };
    }
}
