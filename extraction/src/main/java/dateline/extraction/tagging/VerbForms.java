package dateline.extraction.tagging;

import dateline.extraction.sentence.TokenKind;
import dateline.extraction.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/// What a word that can be a verb is where it stands: finite, participle, gerund, or no verb at all.
final class VerbForms {
    private static final int LOOK_AHEAD = 14;

    private final Neighbours near;

    VerbForms(Neighbours near) {
        this.near = near;
    }

    Tag verbal(int at, int flags) {
        Tag before = near.before(at);
        if ((flags & (Lexicon.PAST | Lexicon.PARTICIPLE)) != 0
                && !(before == Tag.TO || before == Tag.MODAL)) {
            Tag past = past(at, flags);
            boolean noun = past == Tag.ADJECTIVE && (flags & Lexicon.NOUN) != 0;
            return noun ? Tag.NOUN : past;
        }
        if ((flags & Lexicon.GERUND) != 0) {
            return gerund(at, flags);
        }
        if (before == Tag.TO || before == Tag.MODAL || before == Tag.DO) {
            return Tag.PRESENT;
        }
        return present(at, flags, before);
    }

    private Tag gerund(int at, int flags) {
        Tag before = near.before(at);
        if (before == Tag.BE) {
            return Tag.GERUND;
        }
        boolean listed =
                (flags & Lexicon.NOUN) != 0
                        && near.is(Math.max(near.first, at - 1), Tag.PREPOSITION);
        boolean announced =
                (flags & Lexicon.NOUN) != 0
                        && (before == Tag.PAST || before == Tag.PRESENT)
                        && near.isPreposition(at + 1);
        if (announced
                || before == Tag.NOUN && isCompound(at)
                || listed && near.tokens.text(at - 1).equals("of")) {
            return Tag.NOUN;
        }
        boolean nominal = near.nominalContext(at) && before != Tag.NOUN && before != Tag.NAME;
        if (nominal
                && (flags & Lexicon.NOUN) == 0
                && near.beforeNominal(at)
                && before != Tag.PREPOSITION) {
            return Tag.ADJECTIVE;
        }
        return nominal && before != Tag.PREPOSITION
                        || (flags & Lexicon.NOUN) != 0 && !near.beforeObject(at)
                ? Tag.NOUN
                : Tag.GERUND;
    }

    /// "a border crossing that was closed", "of money laundering on": nothing that could be its object
    /// follows, and nothing that it could be said to do.
    private boolean isCompound(int at) {
        if (at + 1 >= near.end || near.isThat(at + 1)) {
            return true;
        }
        Lexicon.@Nullable Entry next = near.entry(at + 1);
        boolean verb = next != null && (next.closed == Tag.BE || next.closed == Tag.HAVE);
        boolean crime =
                next != null
                        && (next.closed == Tag.PREPOSITION || next.closed == Tag.CONJUNCTION)
                        && at - 2 >= near.first
                        && near.is(at - 2, Tag.PREPOSITION);
        return verb || crime || near.tokens.kind(at + 1) == TokenKind.SYMBOL;
    }

    /// A base or third-person form: verb or noun.
    private Tag present(int at, int flags, Tag before) {
        boolean noun = (flags & Lexicon.NOUN) != 0;
        boolean adjective = (flags & Lexicon.ADJECTIVE) != 0;
        if (near.nominalContext(at) && before != Tag.NAME && before != Tag.NOUN) {
            return adjective && near.beforeNominal(at) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        if (before == Tag.PRONOUN) {
            return Tag.PRESENT;
        }
        if (adjective) {
            return near.beforeNominal(at) ? Tag.ADJECTIVE : Tag.NOUN;
        }
        boolean third = (flags & Lexicon.THIRD) != 0;
        boolean subject =
                before == Tag.NAME
                        || before == Tag.NOUN
                        || before == Tag.CONJUNCTION && !isBehindOrder(at);
        if (!noun) {
            return before.verb() && !third ? Tag.NOUN : Tag.PRESENT;
        }
        boolean plural = before == Tag.NOUN && near.endsWith(at - 1, "s");
        if (third && before == Tag.NOUN && near.hasFiniteVerb(at)) {
            return Tag.NOUN;
        }
        return subject && near.beforeObject(at) && (third ? !plural : plural)
                ? Tag.PRESENT
                : Tag.NOUN;
    }

    /// "after talks", "before votes": a noun follows, or a subject before its verb.
    private boolean isBehindOrder(int at) {
        String word = near.tokens.text(at - 1);
        return word.equalsIgnoreCase("after") || word.equalsIgnoreCase("before");
    }

    Tag past(int at, int flags) {
        if (at - 1 > near.first && near.tokens.isSymbol(at - 1, '-') && near.tokens.isGlued(at)) {
            return Tag.ADJECTIVE;
        }
        Tag before = near.before(at);
        if (before == Tag.BE || before == Tag.HAVE) {
            return Tag.PARTICIPLE;
        }
        if (before == Tag.CONJUNCTION
                && at - 2 >= near.first
                && near.is(at - 2, Tag.PARTICIPLE)
                && (flags & Lexicon.PARTICIPLE) != 0) {
            return Tag.PARTICIPLE;
        }
        boolean modifier =
                before == Tag.DETERMINER
                        || before == Tag.POSSESSIVE
                        || before == Tag.GENITIVE
                        || before == Tag.ADJECTIVE
                        || before == Tag.NUMBER
                        || before == Tag.PREPOSITION;
        if (modifier) {
            return modified(at, flags, before);
        }
        if ((flags & Lexicon.PAST) == 0) {
            return Tag.PARTICIPLE;
        }
        return (flags & Lexicon.PARTICIPLE) != 0 && isReduced(at) ? Tag.PARTICIPLE : Tag.PAST;
    }

    /// "the injured man", "nine injured", "of detained people"; but "all signed the deal".
    private Tag modified(int at, int flags, Tag before) {
        if (before == Tag.NUMBER || before == Tag.ADJECTIVE) {
            return near.beforeNominal(at) && !near.beforeObject(at) ? Tag.ADJECTIVE : Tag.PAST;
        }
        if (near.beforeNominal(at)) {
            return Tag.ADJECTIVE;
        }
        return (flags & Lexicon.NOUN) != 0 || before != Tag.PREPOSITION
                ? Tag.ADJECTIVE
                : Tag.PARTICIPLE;
    }

    /// "the statement signed by both", "the man killed in the attack was": behind its noun, with
    /// another verb to come for the sentence.
    private boolean isReduced(int at) {
        Tag before = near.before(at);
        boolean by =
                at + 1 < near.end
                        && near.tokens.length(at + 1) == 2
                        && near.tokens.text(at + 1).equals("by");
        if (before != Tag.NOUN && before != Tag.NAME) {
            return before == Tag.COMMA && by;
        }
        if (by) {
            return true;
        }
        Lexicon.@Nullable Entry next = near.entry(at + 1);
        if (next == null || next.closed != Tag.PREPOSITION) {
            return false;
        }
        if (near.isGoverned(at - 1) && near.hasFiniteVerb(at)) {
            return true;
        }
        for (int later = at + 2; later < near.end && later < at + LOOK_AHEAD; later++) {
            Lexicon.@Nullable Entry entry = near.entry(later);
            if (!near.tokens.isWord(later) && !near.tokens.isNumber(later)) {
                return false;
            }
            if (entry == null || near.tokens.has(later, Tokens.CAPITAL)) {
                continue;
            }
            if (entry.closed == Tag.CONJUNCTION || entry.closed == Tag.PRONOUN) {
                return false;
            }
            if (entry.closed == Tag.BE || entry.closed == Tag.HAVE || entry.closed == Tag.MODAL) {
                return true;
            }
        }
        return false;
    }
}
