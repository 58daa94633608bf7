package dateline.extraction.mention;

import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Salience;
import dateline.extraction.entity.Cast;
import dateline.extraction.entity.Name;
import dateline.extraction.entity.Nature;
import dateline.extraction.mention.TypeTable.Kind;
import dateline.extraction.sentence.Sentence;
import dateline.extraction.sentence.Tokens;
import dateline.extraction.tagging.Tag;
import dateline.extraction.tagging.Tagged;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds what a text tells of.
public final class MentionReader {
    private final Tagged tagged;
    private final Tokens tokens;
    private final List<Name> names;
    private final List<Telling> tellings = new ArrayList<>();
    private int nextName;

    private MentionReader(Tagged tagged, Cast cast) {
        this.tagged = tagged;
        this.tokens = tagged.tokens();
        this.names = cast.names();
    }

    /// All tellings, in the order of the text.
    public static List<Telling> read(Tagged tagged, List<Sentence> sentences, Cast cast) {
        MentionReader reader = new MentionReader(tagged, cast);
        sentences.forEach(reader::readSentence);
        return List.copyOf(reader.tellings);
    }

    private void readSentence(Sentence sentence) {
        int from = nextName;
        while (nextName < names.size() && names.get(nextName).firstToken() < sentence.endToken()) {
            nextName++;
        }
        List<Name> here = names.subList(from, nextName);
        for (int at = sentence.firstToken(); at < sentence.endToken(); at++) {
            Kind kind = kindAt(at, sentence);
            if (kind != null) {
                tellings.add(telling(sentence, at, kind, here));
            }
        }
    }

    private @Nullable Kind kindAt(int at, Sentence sentence) {
        Tag tag = tagged.tag(at);
        if (tag.verb()) {
            String base = tagged.verb(at);
            String particle = at + 1 < sentence.endToken() ? tokens.text(at + 1) : null;
            return base == null ? null : TypeTable.LISTED.verb(base, particle);
        }
        String noun = tag == Tag.NOUN ? tagged.noun(at) : null;
        return noun == null ? null : TypeTable.LISTED.noun(noun);
    }

    private Telling telling(Sentence sentence, int at, Kind kind, List<Name> here) {
        Tense tense = tense(at, sentence);
        String verb = tagged.tag(at).verb() ? tagged.verb(at) : tagged.noun(at);
        Salience salience =
                new Salience(kind.weight(), List.of(new Salience.Term("type", kind.weight())));
        return new Telling(
                sentence,
                at,
                at + 1,
                verb == null ? tokens.text(at) : verb,
                kind.type(),
                tense,
                participants(at, here),
                place(here),
                tense == Tense.FUTURE ? Factuality.PLANNED : Factuality.ASSERTED,
                null,
                salience,
                false);
    }

    private Tense tense(int at, Sentence sentence) {
        Tag tag = tagged.tag(at);
        if (tag == Tag.PAST || tag == Tag.PARTICIPLE) {
            return Tense.PAST;
        }
        for (int before = at - 1; before >= sentence.firstToken() && before > at - 3; before--) {
            if (tagged.tag(before) == Tag.MODAL || tagged.tag(before) == Tag.TO) {
                return Tense.FUTURE;
            }
        }
        return tag.verb() ? Tense.PRESENT : Tense.NONE;
    }

    private List<Participant> participants(int trigger, List<Name> here) {
        List<Participant> participants = new ArrayList<>();
        for (Name name : here) {
            Participant.Kind kind = kind(name.nature());
            if (kind != null
                    && participants.stream().noneMatch(p -> p.name().equals(name.name()))) {
                participants.add(
                        new Participant(
                                text(name),
                                name.name(),
                                kind,
                                tokens.start(name.firstToken()),
                                tokens.end(name.endToken() - 1),
                                name.firstToken() < trigger ? "agent" : "patient"));
            }
        }
        return participants;
    }

    private static Participant.@Nullable Kind kind(Nature nature) {
        return switch (nature) {
            case PERSON -> Participant.Kind.PERSON;
            case ORGANISATION -> Participant.Kind.ORGANISATION;
            case COUNTRY -> Participant.Kind.COUNTRY;
            case PLACE, DEMONYM, EVENT, THING -> null;
        };
    }

    private @Nullable PlaceMention place(List<Name> here) {
        for (Name name : here) {
            boolean place = name.nature() == Nature.PLACE || name.nature() == Nature.COUNTRY;
            if (place
                    && name.firstToken() > 0
                    && List.of("in", "at", "to").contains(tokens.text(name.firstToken() - 1))) {
                return new PlaceMention(
                        text(name),
                        name.name(),
                        name.country(),
                        tokens.start(name.firstToken()),
                        tokens.end(name.endToken() - 1));
            }
        }
        return null;
    }

    private String text(Name name) {
        return tokens.text()
                .substring(tokens.start(name.firstToken()), tokens.end(name.endToken() - 1));
    }
}
