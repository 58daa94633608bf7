package dateline.temporal;

/// The days of what a relative expression counts from.
///
/// @param first the days on which it may begin
/// @param last the days on which it may end
/// @param touched all days it may be on
/// @param longest how many days may lie between its first and its last
record Reference(Days first, Days last, Days touched, long longest) {

    /// A written date: its first and last day are certain, though the year may be that of the article.
    static Reference of(Days date) {
        if (date.isEmpty()) {
            return new Reference(date, date, date, 0);
        }
        return new Reference(
                Days.between(date.first(), date.first()),
                Days.between(date.last(), date.last()),
                date,
                date.last() - date.first());
    }

    /// Something told, of which no more is known than its extent.
    static Reference of(Extent told) {
        Extent settled = told.settled();
        return new Reference(settled.first(), settled.last(), settled.touched(), settled.longest());
    }

    boolean isEmpty() {
        return first.isEmpty();
    }

    /// The days from which offsets in that range count: back from its first day, on from its last, and
    /// from any of its days when the range holds 0.
    Days countedFrom(int from, int to) {
        return to < 0 ? first : from > 0 ? last : touched;
    }
}
