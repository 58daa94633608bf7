package dateline.merging.edge;

import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Sketch;
import dateline.merging.telling.Named;
import dateline.merging.telling.Rank;
import dateline.merging.telling.Rank.Precision;
import dateline.merging.telling.Stems;
import dateline.merging.telling.Teller;
import dateline.merging.telling.Telling;
import dateline.merging.telling.Words;
import dateline.temporal.PartialDate;
import dateline.temporal.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A telling as an edge looks at it: everything that is compared, made once.
///
/// @param sides who did it and to whom it was done
/// @param places the words of the place's name; empty: none is told
/// @param country ISO 3166-1 alpha-2; empty: unknown
/// @param claim what its constraints leave possible
/// @param shingles of the sentence alone
/// @param words all that the sentence has
/// @param stems the sentence's content words, without names, place and trigger
/// @param gist the article's
/// @param signs words near the trigger that set it apart: ordinals, "another", "anniversary"
/// @param dctDay days since 1970; null: no full date is known
public record Profile(
        Telling telling,
        Rank rank,
        EventType type,
        String lemma,
        List<Name> names,
        Sides sides,
        List<String> places,
        String country,
        Precision precision,
        Claim claim,
        Sketch shingles,
        Set<String> words,
        Set<String> stems,
        Set<String> gist,
        Set<String> signs,
        @Nullable Long dctDay) {
    /// More participants than these are not compared.
    private static final int MOST_NAMES = 8;

    public Profile {
        names = List.copyOf(names);
        words = Set.copyOf(words);
        stems = Set.copyOf(stems);
        gist = Set.copyOf(gist);
        places = List.copyOf(places);
        signs = Set.copyOf(signs);
    }

    public static Profile of(Telling telling) {
        Mention mention = telling.mention();
        PlaceMention place = mention.place();
        List<String> quote = Words.of(mention.quote());
        return new Profile(
                telling,
                telling.rank(),
                mention.type(),
                String.join(" ", Words.of(mention.trigger().lemma())),
                names(mention),
                Sides.of(mention),
                place == null ? List.of() : Words.of(place.name()),
                place == null || place.country() == null ? "" : place.country(),
                Rank.precision(mention.when()),
                new Claim(mention),
                Shingles.of(quote),
                Set.copyOf(quote),
                stems(mention, quote),
                Set.copyOf(telling.teller().gist()),
                Signs.of(mention),
                dctDay(telling.teller().dct().date()));
    }

    public UUID id() {
        return telling.id();
    }

    public UUID articleId() {
        return telling.teller().articleId();
    }

    /// Everything that a judgement looks at but the article's id and the trigger's place: mentions
    /// of different articles with equal ways are judged equally.
    public Object way() {
        Teller teller = telling.teller();
        return Arrays.asList(
                type,
                lemma,
                names,
                sides,
                places,
                country,
                when(),
                claim.way(),
                shingles,
                words,
                stems,
                signs,
                dctDay,
                gist,
                teller.sketch(),
                teller.agencies(),
                telling.mention().attribution());
    }

    /// What it says of the date: equal for mentions that date an event alike.
    public Object dating() {
        return claim.way();
    }

    /// Whether the other's sentence has one of this one's names.
    boolean isNamedBy(Profile other) {
        return names.stream().anyMatch(name -> other.words.containsAll(name.words()));
    }

    @Nullable When when() {
        return telling.mention().when();
    }

    @Nullable LocalDate earliest() {
        When when = when();
        return when == null ? null : when.earliest();
    }

    @Nullable LocalDate latest() {
        When when = when();
        return when == null ? null : when.latest();
    }

    private static List<Name> names(Mention mention) {
        List<Name> names = new ArrayList<>();
        for (var participant : mention.participants()) {
            if (participant.kind() == Participant.Kind.THING) {
                continue;
            }
            Name name = Name.of(participant);
            if (Named.isNamed(participant)
                    && names.size() < MOST_NAMES
                    && names.stream().noneMatch(name::matches)) {
                names.add(name);
            }
        }
        return names;
    }

    // Names, places and the trigger are compared on their own.
    private static Set<String> stems(Mention mention, List<String> quote) {
        Set<String> stems = new HashSet<>(Stems.of(quote));
        List<String> known = new ArrayList<>(Words.of(mention.trigger().text()));
        known.addAll(Words.of(mention.trigger().lemma()));
        mention.participants().stream()
                .filter(Named::isNamed)
                .forEach(participant -> known.addAll(Words.of(participant.name())));
        PlaceMention place = mention.place();
        if (place != null) {
            known.addAll(Words.of(place.name()));
        }
        stems.removeAll(Stems.of(known));
        return stems;
    }

    private static @Nullable Long dctDay(@Nullable PartialDate date) {
        if (date == null) {
            return null;
        }
        Integer year = date.year();
        Integer month = date.month();
        Integer day = date.day();
        return year == null || month == null || day == null
                ? null
                : LocalDate.of(year, month, day).toEpochDay();
    }

    /// The sorted names' words, for a stable text of them.
    Set<String> nameTexts() {
        Set<String> texts = new TreeSet<>();
        names.forEach(name -> texts.add(String.join(" ", name.words())));
        return texts;
    }
}
