package dateline.timeline.delivery;

import java.util.List;

/// What is done with a batch; doing it again changes nothing.
interface Work {
    /// All of it or nothing.
    ///
    /// @param batch records of one topic in the order of their partitions
    void apply(List<Delivery> batch);

    /// Passes over a record that can never be written; what it says of its article counts as failed.
    void refuse(Delivery delivery, String reason);
}
