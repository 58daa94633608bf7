package dateline.extraction.mention;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.extraction.mention.TypeTable.Kind;
import dateline.extraction.source.ZoneKind;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.VerbGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Whether what a verb tells of happened, is planned, is only thought of, or is denied.
final class Modality {
    private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "won't");
    private static final Set<String> CONDITIONS =
            Set.of("if", "unless", "whether", "should", "lest", "without");
    private static final Set<String> NOBODY = Set.of("nobody", "no", "none", "nothing", "neither");
    private static final int WINDOW = 6;

    private final SentenceView view;
    private final Falsehood falsehood;

    Modality(SentenceView view) {
        this.view = view;
        this.falsehood = new Falsehood(view);
    }

    Factuality of(VerbGroup group) {
        if (isConditional(group.from())) {
            return Factuality.HYPOTHETICAL;
        }
        if (falsehood.covers(group)) {
            return Factuality.DENIED;
        }
        if (group.infinitive()) {
            return infinitive(group);
        }
        if (!group.modal().isEmpty()) {
            return modal(group);
        }
        if (group.negated() || deniedBefore(group) || isNobody(group)) {
            return Factuality.DENIED;
        }
        if (!group.finite()) {
            return nonFinite(group);
        }
        boolean progressive = view.tagged.tag(group.verb()) == Tag.GERUND;
        boolean present = view.tagged.tag(group.verb()) == Tag.PRESENT;
        return present
                        && view.zone != ZoneKind.HEADLINE
                        && view.zone != ZoneKind.CAPTION
                        && !progressive
                ? Factuality.HYPOTHETICAL
                : Factuality.ASSERTED;
    }

    /// "If the talks fail, the union will strike."
    private boolean isConditional(int from) {
        String opening = view.lower(view.sentence.firstToken());
        if (opening.equals("if") || opening.equals("unless")) {
            return true;
        }
        for (int at = from - 1; at >= from - WINDOW && view.inside(at); at--) {
            Tag tag = view.tagged.tag(at);
            if (tag == Tag.COMMA || tag == Tag.MARK || tag.verb()) {
                return false;
            }
            if (CONDITIONS.contains(view.lower(at))) {
                return true;
            }
        }
        return false;
    }

    private Factuality modal(VerbGroup group) {
        if (group.negated() || group.modal().endsWith("n't") || group.modal().equals("cannot")) {
            return Factuality.DENIED;
        }
        if (FUTURE.contains(group.modal())) {
            return Factuality.PLANNED;
        }
        VerbGroup before = view.before(group);
        boolean saidBefore =
                before != null && TypeTable.LISTED.helps("REPORT", view.tagged.verb(before.verb()));
        boolean announced =
                before != null && TypeTable.LISTED.helps("PLAN", view.tagged.verb(before.verb()));
        return group.modal().equals("would") && !group.perfect() && (saidBefore || announced)
                ? Factuality.PLANNED
                : Factuality.HYPOTHETICAL;
    }

    private Factuality infinitive(VerbGroup group) {
        if (view.zone == ZoneKind.HEADLINE && view.groups.getFirst() == group) {
            return Factuality.PLANNED;
        }
        VerbGroup governor = view.governor(group);
        String verb = governor == null ? null : view.tagged.verb(governor.verb());
        if (governor == null || verb == null) {
            return Factuality.HYPOTHETICAL;
        }
        Factuality of = governor.infinitive() ? Factuality.HYPOTHETICAL : of(governor);
        if (TypeTable.LISTED.helps("IMPLY", verb)) {
            return of;
        }
        boolean beside = group.from() - governor.verb() <= 2;
        if (TypeTable.LISTED.helps("PLAN", verb) && beside && of != Factuality.DENIED) {
            return Factuality.PLANNED;
        }
        return TypeTable.LISTED.helps("FAIL", verb) && beside
                ? Factuality.DENIED
                : Factuality.HYPOTHETICAL;
    }

    /// "after signing", "citing": as true as the clause it hangs on.
    private Factuality nonFinite(VerbGroup group) {
        VerbGroup governor = view.governor(group);
        if (governor == null || view.tagged.tag(group.verb()) == Tag.PARTICIPLE) {
            return Factuality.ASSERTED;
        }
        if (isCharge(group, governor)) {
            return Factuality.HYPOTHETICAL;
        }
        Factuality of =
                governor.infinitive()
                        ? infinitive(governor)
                        : governor.modal().isEmpty() ? Factuality.ASSERTED : modal(governor);
        return governor.negated() ? Factuality.HYPOTHETICAL : of;
    }

    /// "accused of taking bribes", "acquitted of fraud": said of someone, not told to have happened.
    private boolean isCharge(VerbGroup group, VerbGroup governor) {
        String base = view.tagged.verb(governor.verb());
        Kind kind = base == null ? null : TypeTable.LISTED.verb(base);
        boolean judged =
                kind != null && kind.type() == EventType.ACCUSE
                        || TypeTable.LISTED.helps("CLEAR", base);
        return judged
                && view.inside(group.from() - 1)
                && view.tagged.tag(group.from() - 1) == Tag.PREPOSITION;
    }

    /// "Nobody came", "no one was hurt", "neither side agreed".
    private boolean isNobody(VerbGroup group) {
        return view.subject(group).stream()
                .anyMatch(phrase -> NOBODY.contains(view.lower(phrase.from())));
    }

    private boolean deniedBefore(VerbGroup group) {
        VerbGroup before = view.before(group);
        return before != null
                && "deny".equals(view.tagged.verb(before.verb()))
                && group.verb() - before.verb() < WINDOW
                && !before.negated();
    }

    /// Who says so: the subject of a verb of saying that governs the clause, or behind "according to".
    @Nullable VerbGroup reporter(VerbGroup group) {
        for (VerbGroup other : view.groups) {
            boolean says =
                    other != group
                            && other.finite()
                            && TypeTable.LISTED.helps("REPORT", view.tagged.verb(other.verb()))
                            && !other.passive();
            boolean governs =
                    other.verb() < group.from() && group.from() - other.verb() < 12
                            || isTail(other);
            if (says && governs) {
                return other;
            }
        }
        return null;
    }

    /// "…, the ministry said."
    private boolean isTail(VerbGroup group) {
        return view.groups.getLast() == group && view.sentence.endToken() - group.verb() <= 4;
    }
}
