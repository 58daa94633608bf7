package dateline.contract.article;

/// Where a record stands in the log of articles.
public record Position(int partition, long offset) {
    public Position {
        if (partition < 0 || offset < 0) {
            throw new IllegalArgumentException("no position: " + partition + "-" + offset);
        }
    }

    /// Reads what `toString` writes.
    public static Position parse(String text) {
        int dash = text.indexOf('-');
        return new Position(
                Integer.parseInt(text.substring(0, dash)),
                Long.parseLong(text.substring(dash + 1)));
    }

    @Override
    public String toString() {
        return partition + "-" + offset;
    }
}
