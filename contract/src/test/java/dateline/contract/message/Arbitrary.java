package dateline.contract.message;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import dateline.contract.article.ArticleMessage;
import dateline.contract.extraction.Dct;
import dateline.contract.extraction.Diagnostic;
import dateline.contract.extraction.EventType;
import dateline.contract.extraction.Extraction;
import dateline.contract.extraction.Factuality;
import dateline.contract.extraction.Mention;
import dateline.contract.extraction.Participant;
import dateline.contract.extraction.PlaceMention;
import dateline.contract.extraction.Salience;
import dateline.contract.extraction.Sketch;
import dateline.contract.extraction.Span;
import dateline.contract.extraction.Trigger;
import dateline.temporal.Anchor;
import dateline.temporal.Constraint;
import dateline.temporal.Derivation;
import dateline.temporal.Evidence;
import dateline.temporal.Granularity;
import dateline.temporal.PartOfDay;
import dateline.temporal.PartialDate;
import dateline.temporal.Phase;
import dateline.temporal.Unit;
import dateline.temporal.When;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Messages made up from one seed, every variant of every shape among them.
final class Arbitrary {
    private static final String LETTERS = "aZ9 \"\\/\n\té€\u2028😀";

    private final Random random;

    Arbitrary(long seed) {
        this.random = new Random(seed);
    }

    ArticleMessage articleMessage() {
        return random.nextBoolean()
                ? new ArticleMessage.Posted(
                        id(),
                        orNull(this::text),
                        content(),
                        list(this::text).stream().distinct().toList(),
                        orNull(this::text),
                        instant(),
                        orNull(this::text))
                : new ArticleMessage.Retracted(
                        id(), orNull(this::text), instant(), orNull(this::text));
    }

    Extraction extraction() {
        ArticleContent content = content();
        return new Extraction(
                null,
                id(),
                content.hash(),
                1 + random.nextInt(9),
                orNull(this::text),
                text(),
                orNull(this::text),
                orNull(this::text),
                orNull(this::text),
                dct(),
                list(this::text),
                new Sketch(random.nextInt(600), list(random::nextLong)),
                List.of(),
                list(this::mention),
                random.nextInt(9),
                list(() -> new Diagnostic(text(), text())));
    }

    private ArticleContent content() {
        boolean html = random.nextBoolean();
        return new ArticleContent(
                orNull(this::text),
                html ? null : text(),
                html ? text() : null,
                orNull(() -> "2020-02-0" + (1 + random.nextInt(9))),
                orNull(this::text),
                orNull(this::text));
    }

    private Mention mention() {
        return new Mention(
                id(),
                new Span(random.nextInt(9), 9 + random.nextInt(9)),
                text(),
                new Trigger(random.nextInt(9), 9, text(), text()),
                one(EventType.values()),
                text(),
                orNull(this::when),
                list(() -> constraint(2)),
                new Derivation(list(this::step)),
                list(this::text),
                list(this::participant),
                orNull(this::place),
                one(Factuality.values()),
                orNull(this::text),
                new Salience(random.nextInt(), list(() -> new Salience.Term(text(), -3))),
                random.nextBoolean());
    }

    private Participant participant() {
        Participant.Kind kind = one(Participant.Kind.values());
        return new Participant(text(), text(), kind, random.nextInt(9), 9, text());
    }

    private PlaceMention place() {
        return new PlaceMention(text(), text(), orNull(() -> "PT"), random.nextInt(9), 9);
    }

    private Dct dct() {
        return new Dct(
                orNull(this::date),
                text(),
                list(() -> new Dct.Candidate(date(), text(), orNull(this::text), 0, 4)));
    }

    private Derivation.Step step() {
        return new Derivation.Step(
                text(),
                constraint(1),
                text(),
                list(() -> new Derivation.Rejected(orNull(this::text), text())));
    }

    private When when() {
        return new When(text(), orNull(this::day), orNull(this::day), one(Granularity.values()));
    }

    private Constraint constraint(int depth) {
        return switch (random.nextInt(9)) {
            case 0 -> new Constraint.On(date(), phase(), part(), evidence());
            case 1 -> onWeekday(depth);
            case 2 -> new Constraint.Offset(anchor(depth), unit(), -1, 2, phase(), evidence());
            case 3 -> nearest(depth);
            case 4 -> new Constraint.Before(anchor(depth), evidence());
            case 5 -> new Constraint.After(anchor(depth), evidence());
            case 6 -> new Constraint.During(anchor(depth), evidence());
            case 7 -> new Constraint.Lasting(1 + random.nextInt(7), unit(), evidence());
            default -> new Constraint.SameYear(anchor(depth), evidence());
        };
    }

    private Constraint onWeekday(int depth) {
        DayOfWeek weekday = one(DayOfWeek.values());
        int from = random.nextInt(7) - 7;
        return new Constraint.OnWeekday(
                weekday, anchor(depth), from, 0, phase(), part(), evidence());
    }

    private Constraint nearest(int depth) {
        PartialDate form = new PartialDate(null, 0, 5, orNull(() -> 4));
        Constraint.Side side = one(Constraint.Side.values());
        return new Constraint.Nearest(form, anchor(depth), side, phase(), part(), evidence());
    }

    private Phase phase() {
        return one(Phase.values());
    }

    private PartOfDay part() {
        return one(PartOfDay.values());
    }

    private Unit unit() {
        return one(Unit.values());
    }

    private Anchor anchor(int depth) {
        return depth == 0 || random.nextBoolean()
                ? new Anchor.Written(date(), evidence())
                : new Anchor.Told(list(() -> constraint(depth - 1)), evidence());
    }

    private Evidence evidence() {
        return new Evidence(text(), random.nextInt(9), 9 + random.nextInt(9), text());
    }

    private PartialDate date() {
        return one(
                new PartialDate(2017, 0, 7, 4),
                new PartialDate(-43, 0, 3, 15),
                new PartialDate(9999, 0, 12, null),
                new PartialDate(0, 0, null, null),
                new PartialDate(1890, 1, null, null),
                new PartialDate(1800, 2, null, null),
                new PartialDate(null, 0, 7, 5),
                new PartialDate(null, 0, 5, null));
    }

    private LocalDate day() {
        return one(LocalDate.of(2017, 7, 4), LocalDate.of(-43, 3, 15), LocalDate.of(9999, 12, 31));
    }

    private UUID id() {
        return ArticleIds.version5(new UUID(0, 0), "" + random.nextInt());
    }

    private Instant instant() {
        return Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
    }

    private String text() {
        int length = 1 + random.nextInt(8);
        StringBuilder text = new StringBuilder();
        random.ints(length, 0, LETTERS.codePointCount(0, LETTERS.length()))
                .map(i -> LETTERS.codePointAt(LETTERS.offsetByCodePoints(0, i)))
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private <T> List<T> list(Supplier<T> element) {
        return Stream.generate(element).limit(random.nextInt(3)).toList();
    }

    private <T> @Nullable T orNull(Supplier<T> value) {
        return random.nextBoolean() ? value.get() : null;
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
