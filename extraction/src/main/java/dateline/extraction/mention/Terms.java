package dateline.extraction.mention;

import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.Salience.Term;
import dateline.extraction.source.ZoneKind;
import java.util.List;

/// The terms of salience that verbs and nouns have in common.
final class Terms {
    private static final int LEAD = 3;
    private static final int DEEP = 14;

    private Terms() {}

    static void add(List<Term> terms, String name, boolean holds, int weight) {
        if (holds) {
            terms.add(new Term(name, weight));
        }
    }

    static void common(
            List<Term> terms,
            SentenceView view,
            int trigger,
            Factuality factuality,
            List<Participant> participants) {
        boolean body = view.zone == ZoneKind.PARAGRAPH;
        add(terms, "lead", body && view.number <= LEAD, 1);
        add(terms, "deep in the text", view.number > DEEP, -1);
        add(terms, "caption", view.zone == ZoneKind.CAPTION, 1);
        add(
                terms,
                "names who",
                participants.stream().anyMatch(p -> p.kind() != Participant.Kind.THING),
                1);
        add(terms, "nobody", participants.isEmpty(), -1);
        add(terms, "quotation", view.inQuote(trigger), -3);
        add(terms, "hypothetical", factuality == Factuality.HYPOTHETICAL, -5);
        add(terms, "denied", factuality == Factuality.DENIED, -3);
        add(terms, "planned", factuality == Factuality.PLANNED, -1);
    }
}
