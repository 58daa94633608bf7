package dateline.gateway.route;

/// A service behind the gateway.
public enum Backend {
    INGEST("ingest-service"),
    TIMELINE("timeline-service");

    private final String serviceName;

    Backend(String serviceName) {
        this.serviceName = serviceName;
    }

    public String serviceName() {
        return serviceName;
    }
}
