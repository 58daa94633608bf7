package dateline.contract.extraction;

import java.util.List;

/// A bounded picture of a text's 5-token shingles, to see copying between articles.
///
/// @param total how many distinct shingles the text has
/// @param hashes the smallest hashes, ascending, at most 512; fewer than `total`: it was cut
public record Sketch(int total, List<Long> hashes) {
    public Sketch {
        hashes = List.copyOf(hashes);
    }
}
