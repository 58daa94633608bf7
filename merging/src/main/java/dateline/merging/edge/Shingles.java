package dateline.merging.edge;

import dateline.contract.extraction.Sketch;
import java.util.List;
import java.util.TreeSet;

/// The 5-word shingles of one sentence.
final class Shingles {
    private static final int WORDS = 5;

    private Shingles() {}

    static Sketch of(List<String> words) {
        TreeSet<Long> hashes = new TreeSet<>();
        for (int from = 0; from + WORDS <= words.size(); from++) {
            hashes.add(Stable.hash(words.subList(from, from + WORDS)));
        }
        return new Sketch(hashes.size(), List.copyOf(hashes));
    }
}
