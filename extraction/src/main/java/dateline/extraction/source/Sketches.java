package dateline.extraction.source;

import dateline.contract.extraction.Sketch;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// Makes a sketch of the telling zones: the smallest hashes of their 5-token shingles. A hash has 52
/// bits, so that every JSON reader keeps it whole.
final class Sketches {
    private static final int SHINGLE = 5;
    private static final int LARGEST = 512;
    private static final long MASK = (1L << 52) - 1;
    private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private final String text;
    private long[] words = new long[256];
    private int count;

    private Sketches(String text) {
        this.text = text;
    }

    static Sketch of(String text, List<Zone> zones) {
        Sketches sketches = new Sketches(text);
        for (Zone zone : zones) {
            if (zone.kind() == ZoneKind.PARAGRAPH || zone.kind() == ZoneKind.CAPTION) {
                sketches.read(zone.start(), zone.end());
            }
        }
        return sketches.sketch();
    }

    private void read(int start, int end) {
        long hash = OFFSET_BASIS;
        boolean inside = false;
        for (int at = start; at <= end; at++) {
            char c = at < end ? text.charAt(at) : ' ';
            if (Character.isLetterOrDigit(c)) {
                hash = (hash ^ Character.toLowerCase(c)) * PRIME;
                inside = true;
            } else if (inside) {
                add(hash);
                hash = OFFSET_BASIS;
                inside = false;
            }
        }
    }

    private void add(long hash) {
        if (count == words.length) {
            words = Arrays.copyOf(words, 2 * count);
        }
        words[count++] = hash;
    }

    private Sketch sketch() {
        int shingles = Math.max(0, count - SHINGLE + 1);
        long[] hashes = new long[shingles];
        for (int at = 0; at < shingles; at++) {
            long hash = OFFSET_BASIS;
            for (int word = at; word < at + SHINGLE; word++) {
                hash = mixed(hash ^ words[word]);
            }
            hashes[at] = hash & MASK;
        }
        long[] distinct = LongStream.of(hashes).sorted().distinct().toArray();
        return new Sketch(distinct.length, LongStream.of(distinct).limit(LARGEST).boxed().toList());
    }

    /// The finalizer of SplitMix64: every bit of the input reaches every bit of the hash.
    private static long mixed(long value) {
        long first = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        long second = (first ^ (first >>> 27)) * 0x94d049bb133111ebL;
        return second ^ (second >>> 31);
    }
}
