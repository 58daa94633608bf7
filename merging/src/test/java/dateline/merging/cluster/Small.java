package dateline.merging.cluster;

import dateline.contract.extraction.Dct;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Salience;
import dateline.contract.extraction.Sketch;
import dateline.contract.extraction.Span;
import dateline.contract.extraction.Trigger;
import dateline.merging.telling.Teller;
import dateline.merging.telling.Telling;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.Evidence;
import dateline.temporal.Granularity;
import dateline.temporal.PartOfDay;
import dateline.temporal.PartialDate;
import dateline.temporal.Phase;
import dateline.temporal.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A small world in which mentions often meet: few people, types, places and dates, each mention a
/// number. It has rivals, chains, equal dates, yearless and undated mentions, denials and copies.
final class Small {
    private static final List<List<String>> PEOPLE =
            List.of(
                    List.of("Ada Brock", "Tom Fenn"),
                    List.of("Brock", "Fenn"),
                    List.of("Ada Brock"),
                    List.of("Tom Fenn", "Lena Ode"),
                    List.of(),
                    List.of("Ada Brock", "Tom Fenn", "Lena Ode"));
    private static final List<EventType> TYPES =
            List.of(EventType.CONSULT, EventType.AGREE, EventType.VISIT);
    private static final List<String> DATES =
            List.of(
                    "2017-05-14",
                    "2017-05",
                    "-",
                    "2016-05-14",
                    "XXXX-05",
                    "[2017-05-14..]",
                    "XXXX-05-14",
                    "2017",
                    "2017-05-20",
                    "2016-05");
    private static final List<String> PLACES = List.of("", "Oslo NO", "Bergen NO", "Riga LV");
    private static final List<String> DCTS =
            List.of("2017-05-15", "2017-05-15", "2017-06-20", "XXXX-05-15", "-", "2016-05-16");
    private static final List<Factuality> FACTS =
            List.of(Factuality.ASSERTED, Factuality.PLANNED, Factuality.DENIED);

    /// How many kinds there are of each, in the order in which a mention's number names them.
    private static final List<Integer> SIZES =
            List.of(DATES.size(), PEOPLE.size(), TYPES.size(), PLACES.size(), FACTS.size(), 2, 2);

    /// Numbers below this are all different mentions.
    static final int MENTIONS = SIZES.stream().reduce(1, (a, b) -> a * b);

    private Small() {}

    /// That mention's like in one of many smaller worlds, where of everything there is only one kind or
    /// two: there mentions share all their keys, and push each other out of them.
    static int in(int world, int number) {
        Random random = new Random(world);
        int rest = number;
        int like = 0;
        int unit = 1;
        for (int size : SIZES) {
            int one = random.nextInt(size);
            int other = random.nextInt(size);
            like += unit * (rest % size % 2 == 0 ? one : other);
            rest /= size;
            unit *= size;
        }
        return like;
    }

    static Telling telling(int article, int position, int number) {
        int rest = number;
        String date = DATES.get(rest % DATES.size());
        rest /= DATES.size();
        List<String> people = PEOPLE.get(rest % PEOPLE.size());
        rest /= PEOPLE.size();
        EventType type = TYPES.get(rest % TYPES.size());
        rest /= TYPES.size();
        String place = PLACES.get(rest % PLACES.size());
        rest /= PLACES.size();
        Factuality factuality = FACTS.get(rest % FACTS.size());
        rest /= FACTS.size();
        boolean copied = rest % 2 == 1;
        rest /= 2;
        boolean turned = rest % 2 == 1;
        String text = article + "/" + position + "/" + number;
        int start = position * 100;
        String quote =
                (copied ? "it came to pass on that day at noon as they " : text + " ")
                        + type.name().toLowerCase(java.util.Locale.ROOT);
        Mention mention =
                new Mention(
                        UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)),
                        new Span(start, start + quote.length()),
                        quote,
                        new Trigger(start, start + 4, type.name(), type.name()),
                        type,
                        quote,
                        when(date),
                        constraints(date),
                        new Derivation(List.of()),
                        List.of(),
                        participants(people, turned),
                        place(place),
                        factuality,
                        null,
                        new Salience(1, List.of()),
                        false);
        return new Telling(teller(article), mention);
    }

    private static Teller teller(int article) {
        String dct = DCTS.get(article % DCTS.size());
        List<Long> hashes = new ArrayList<>();
        for (long hash = 0; hash < 10; hash++) {
            hashes.add(hash + (article % 3 == 0 ? 0 : 100L * article));
        }
        return new Teller(
                UUID.nameUUIDFromBytes(("article " + article).getBytes(StandardCharsets.UTF_8)),
                new Dct(dct.equals("-") ? null : PartialDate.parse(dct), "request", List.of()),
                article % 4 == 1 ? "The Herald" : null,
                List.of(),
                new Sketch(hashes.size(), hashes),
                List.of("oslo", "talk", "fenn", "x" + article % 2));
    }

    // The first did it to the others, or they did it to the first.
    private static List<Participant> participants(List<String> people, boolean turned) {
        return people.stream()
                .map(p -> {
                    String role = p.equals(people.getFirst()) == turned ? "patient" : "agent";
                    return new Participant(p, p, Participant.Kind.PERSON, 0, 0, role);
                })
                .toList();
    }

    private static @Nullable PlaceMention place(String place) {
        if (place.isEmpty()) {
            return null;
        }
        String[] parts = place.split(" ");
        return new PlaceMention(parts[0], parts[0], parts[1], 0, 0);
    }

    private static @Nullable When when(String date) {
        if (date.equals("-")) {
            return null;
        }
        if (date.startsWith("[")) {
            return new When(date, LocalDate.of(2017, 5, 14), null, Granularity.SPAN);
        }
        PartialDate on = PartialDate.parse(date);
        return on.isYearKnown()
                ? new When(date, on.firstDay(), on.lastDay(), on.granularity())
                : new When(date, null, null, on.granularity());
    }

    private static List<Constraint> constraints(String date) {
        Evidence evidence = new Evidence(date, 0, date.length(), "written");
        if (date.equals("-")) {
            return List.of();
        }
        if (date.startsWith("[")) {
            Anchor anchor = new Anchor.Written(PartialDate.ofDay(2017, 5, 14), evidence);
            return List.of(new Constraint.After(anchor, evidence));
        }
        PartialDate on = PartialDate.parse(date);
        return List.of(new Constraint.On(on, Phase.WHOLE, PartOfDay.ANY, evidence));
    }
}
