package dateline.merging.edge;

import java.util.List;

/// A 64-bit hash of text that is the same in every process and version, because it is stored.
final class Stable {
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Stable() {}

    static long hash(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mix(hash);
    }

    static long hash(List<String> words) {
        return hash(String.join(" ", words));
    }

    // The finaliser of SplitMix64: FNV alone leaves short texts' hashes close to each other.
    private static long mix(long hash) {
        long z = (hash ^ (hash >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
