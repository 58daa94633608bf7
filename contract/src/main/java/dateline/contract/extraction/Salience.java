package dateline.contract.extraction;

import java.util.List;

/// How much a mention is news: the sum of its terms.
public record Salience(int score, List<Term> terms) {
    public Salience {
        terms = List.copyOf(terms);
    }

    public record Term(String name, int weight) {}
}
