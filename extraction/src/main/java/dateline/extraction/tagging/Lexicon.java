package dateline.extraction.tagging;

import dateline.extraction.sentence.ListFile;
import dateline.extraction.sentence.WordTable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All word forms that are listed, with what they can be and their base forms.
final class Lexicon {
    static final int BASE = 1;
    static final int THIRD = 1 << 1;
    static final int PAST = 1 << 2;
    static final int PARTICIPLE = 1 << 3;
    static final int GERUND = 1 << 4;
    static final int NOUN = 1 << 5;
    static final int ADJECTIVE = 1 << 6;
    static final int ADVERB = 1 << 7;
    static final int CLOSED = 1 << 8;
    static final int PERSON_NOUN = 1 << 9;
    static final int GROUP_NOUN = 1 << 10;
    static final int ORGANISATION_NOUN = 1 << 11;
    static final int EVENT_NOUN = 1 << 12;
    static final int VERB = BASE | THIRD | PAST | PARTICIPLE | GERUND;

    static final Lexicon ENGLISH = new Lexicon();

    /// What is known of one word form.
    static final class Entry {
        int flags;
        @Nullable Tag closed;
        @Nullable String verb;

        /// The verb that the form is the past of: "find" for "found"; null: of none.
        @Nullable String past;

        @Nullable String noun;
    }

    private final Map<String, Entry> building = new LinkedHashMap<>();
    private final WordTable table;
    private final Entry[] entries;

    private Lexicon() {
        ListFile.lines("tagging/words.txt").forEach(this::addClass);
        ListFile.lines("tagging/nouns.txt").forEach(this::addNouns);
        for (String line : ListFile.lines("tagging/verbs.txt")) {
            for (String word : line.split(" ")) {
                addVerb(word);
            }
        }
        List<String> forms = new ArrayList<>(building.keySet());
        table = new WordTable(forms);
        entries = building.values().toArray(Entry[]::new);
    }

    WordTable table() {
        return table;
    }

    Entry entry(int id) {
        return entries[id];
    }

    private Entry form(String form) {
        return building.computeIfAbsent(form, _ -> new Entry());
    }

    private void addClass(String line) {
        String[] words = line.split(" ");
        for (int i = 1; i < words.length; i++) {
            Entry entry = form(words[i]);
            Tag closed = closed(words[0]);
            if (closed == null) {
                entry.flags |=
                        words[0].equals("ADVERB")
                                ? ADVERB
                                : words[0].equals("ADJECTIVE") ? ADJECTIVE : NOUN;
            } else if (entry.closed == null) {
                entry.flags |= CLOSED;
                entry.closed = closed;
            }
        }
    }

    private static @Nullable Tag closed(String name) {
        return switch (name) {
            case "DET" -> Tag.DETERMINER;
            case "POSSESSIVE" -> Tag.POSSESSIVE;
            case "PRONOUN" -> Tag.PRONOUN;
            case "PREPOSITION" -> Tag.PREPOSITION;
            case "CONJUNCTION" -> Tag.CONJUNCTION;
            case "TO" -> Tag.TO;
            case "MODAL" -> Tag.MODAL;
            case "BE" -> Tag.BE;
            case "HAVE" -> Tag.HAVE;
            case "DO" -> Tag.DO;
            case "NEGATION" -> Tag.NEGATION;
            case "NUMBER" -> Tag.NUMBER;
            default -> null;
        };
    }

    /// A line of nouns: its kind, then singulars, an irregular plural behind a slash.
    private void addNouns(String line) {
        String[] words = line.split(" ");
        int kind = nounKind(words[0]);
        for (int i = 1; i < words.length; i++) {
            String[] forms = words[i].split("/");
            String plural = forms.length > 1 ? forms[1] : Morphology.plural(forms[0]);
            addNoun(forms[0], forms[0], kind);
            addNoun(plural, forms[0], kind);
        }
    }

    private static int nounKind(String name) {
        return switch (name) {
            case "PERSON" -> NOUN | PERSON_NOUN;
            case "GROUP" -> NOUN | PERSON_NOUN | GROUP_NOUN;
            case "ORGANISATION" -> NOUN | ORGANISATION_NOUN;
            case "EVENT" -> NOUN | EVENT_NOUN;
            default -> NOUN;
        };
    }

    private void addNoun(String form, String base, int kind) {
        Entry entry = form(form);
        entry.flags |= kind;
        entry.noun = entry.noun == null ? base : entry.noun;
    }

    private void addVerb(String written) {
        boolean noun = written.endsWith("*");
        String[] parts = (noun ? written.substring(0, written.length() - 1) : written).split("/");
        String base = parts[0];
        addForm(base, base, BASE);
        addForm(Morphology.plural(base), base, THIRD);
        addForm(parts.length > 1 ? parts[1] : Morphology.past(base), base, PAST);
        addForm(parts.length > 2 ? parts[2] : Morphology.past(base), base, PARTICIPLE);
        addForm(Morphology.gerund(base), base, GERUND);
        if (base.endsWith("l") && parts.length == 1 && !Morphology.doubled(base).equals(base)) {
            addForm(base + "ed", base, PAST);
            addForm(base + "ed", base, PARTICIPLE);
            addForm(base + "ing", base, GERUND);
        }
        if (noun) {
            addNoun(base, base, NOUN);
            addNoun(Morphology.plural(base), base, NOUN);
        }
    }

    private void addForm(String form, String base, int flag) {
        Entry entry = form(form);
        entry.flags |= flag;
        entry.verb = entry.verb == null || flag == BASE ? base : entry.verb;
        if ((flag == PAST || flag == PARTICIPLE) && entry.past == null) {
            entry.past = base;
        }
    }
}
