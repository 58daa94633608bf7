package dateline.merging.event;

import dateline.contract.event.Event;
import dateline.contract.json.Canonical;
import dateline.merging.telling.Rank;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The digest of a timeline: SHA-256 over the hashes of 4,096 buckets in order. An event's bucket is
/// the first 12 bits of its id; a bucket's hash is SHA-256 over its events' hashes in the order of
/// their ids (that of their text); an event's hash is SHA-256 of its RFC 8785 form. The hash of an
/// empty bucket is SHA-256 of nothing. So a store that keeps event and bucket hashes recomputes only
/// the buckets it touched.
public final class Digest {
    public static final int BUCKETS = 4096;

    private static final int BUCKET_SHIFT = 52;
    private static final byte[] EMPTY = Canonical.sha256().digest();

    private Digest() {}

    /// 0 … 4,095.
    public static int bucket(UUID event) {
        return (int) (event.getMostSignificantBits() >>> BUCKET_SHIFT);
    }

    public static byte[] ofEvent(Event event) {
        return Canonical.sha256().digest(Canonical.bytes(event));
    }

    /// @param eventHashes in the order of the events' ids
    public static byte[] ofBucket(List<byte[]> eventHashes) {
        MessageDigest digest = Canonical.sha256();
        eventHashes.forEach(digest::update);
        return digest.digest();
    }

    /// @param bucketHashes by bucket; null: that bucket is empty
    /// @return `sha256:` and 64 lower-case hex digits
    public static String ofTimeline(byte[] @Nullable [] bucketHashes) {
        if (bucketHashes.length != BUCKETS) {
            throw new IllegalArgumentException("not all buckets: " + bucketHashes.length);
        }
        MessageDigest digest = Canonical.sha256();
        for (byte[] hash : bucketHashes) {
            digest.update(hash == null ? EMPTY : hash);
        }
        return "sha256:" + Canonical.hex(digest.digest());
    }

    /// The digest of these events in one go.
    public static String of(Collection<Event> events) {
        TreeMap<Integer, List<byte[]>> buckets = new TreeMap<>();
        events.stream()
                .sorted(Comparator.comparing(Event::id, Rank::compareIds))
                .forEach(event ->
                        buckets.computeIfAbsent(bucket(event.id()), _ -> new ArrayList<>())
                                .add(ofEvent(event)));
        byte[] @Nullable [] hashes = new byte[BUCKETS][];
        buckets.forEach((bucket, eventHashes) -> hashes[bucket] = ofBucket(eventHashes));
        return ofTimeline(hashes);
    }
}
