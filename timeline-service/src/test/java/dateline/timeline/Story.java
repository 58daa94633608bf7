package dateline.timeline;

import dateline.contract.article.ArticleContent;
import dateline.contract.article.ArticleIds;
import dateline.contract.article.ArticleMessage;
import dateline.contract.extraction.Dct;
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
import dateline.temporal.Edtf;
import dateline.temporal.Evidence;
import dateline.temporal.PartOfDay;
import dateline.temporal.PartialDate;
import dateline.temporal.Phase;
import dateline.temporal.When;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One hand-made article: what is posted, and what an extractor would find in it.
public record Story(
        ArticleContent content,
        @Nullable String uri,
        List<String> tags,
        String place,
        List<Mention> mentions) {
    private static final Instant RECEIVED = Instant.parse("2026-01-02T03:04:05Z");

    /// An article without a name of its own.
    ///
    /// @param publishedAt `-`: it is not said
    public static Story of(String text, String publishedAt) {
        String day = publishedAt.equals("-") ? null : publishedAt;
        return new Story(
                new ArticleContent("On " + text, text, null, day, "The Courier", null),
                null,
                List.of(),
                "Moscow",
                List.of());
    }

    /// A page of HTML that tells of nothing.
    public static Story page(String html) {
        return new Story(
                new ArticleContent(null, null, html, "2021-03-04", null, "en-GB"),
                null,
                List.of(),
                "Oslo",
                List.of());
    }

    public Story tagged(String... more) {
        return new Story(content, uri, List.of(more), place, mentions);
    }

    public Story named(String name) {
        return new Story(content, name, tags, place, mentions);
    }

    /// What it tells from here on happened there.
    public Story at(String where) {
        return new Story(content, uri, tags, where, mentions);
    }

    /// @param date as EDTF: a day, month, year or decade, its year known or not; an interval; an
    ///     open end
    public Story tells(EventType type, String trigger, String date, String... people) {
        List<Mention> more = new ArrayList<>(mentions);
        int start = mentions.size();
        UUID id = ArticleIds.version5(id(), trigger + " " + date + " " + List.of(people));
        String quote = String.valueOf(content.text());
        more.add(
                new Mention(
                        id,
                        new Span(0, quote.length()),
                        quote,
                        new Trigger(start, start + 1, quote.substring(start, start + 1), trigger),
                        type,
                        String.join(" and ", people) + " " + trigger,
                        When.of(Edtf.parse(date)),
                        constraints(date, start),
                        new Derivation(List.of()),
                        List.of(),
                        participants(people),
                        new PlaceMention(place, place, "RU", start, start),
                        Factuality.ASSERTED,
                        null,
                        new Salience(1, List.of()),
                        false));
        return new Story(content, uri, tags, place, more);
    }

    private static List<Constraint> constraints(String date, int start) {
        Evidence evidence = new Evidence(date, start, start + date.length(), "date");
        if (date.startsWith("[")) {
            PartialDate day = PartialDate.parse(date.substring(1, date.indexOf("..")));
            return List.of(new Constraint.After(new Anchor.Written(day, evidence), evidence));
        }
        int slash = date.indexOf('/');
        return slash < 0
                ? List.of(on(date, Phase.WHOLE, evidence))
                : List.of(
                        on(date.substring(0, slash), Phase.START, evidence),
                        on(date.substring(slash + 1), Phase.END, evidence));
    }

    private static Constraint on(String date, Phase phase, Evidence evidence) {
        return new Constraint.On(PartialDate.parse(date), phase, PartOfDay.ANY, evidence);
    }

    private static List<Participant> participants(String... people) {
        List<Participant> participants = new ArrayList<>();
        for (String person : people) {
            participants.add(
                    new Participant(person, person, Participant.Kind.PERSON, 0, 1, "agent"));
        }
        return participants;
    }

    public UUID id() {
        return ArticleIds.of(uri, content);
    }

    public ArticleMessage.Posted posted() {
        return posted(null);
    }

    public ArticleMessage.Posted posted(@Nullable String expects) {
        return new ArticleMessage.Posted(id(), uri, content, tags, expects, RECEIVED, null);
    }

    public ArticleMessage.Retracted retracted(@Nullable String expects) {
        return new ArticleMessage.Retracted(id(), expects, RECEIVED, null);
    }

    public Extraction extraction() {
        String publishedAt = content.publishedAt();
        return new Extraction(
                null,
                id(),
                content.hash(),
                1,
                null,
                "en",
                null,
                content.title(),
                content.source(),
                publishedAt == null
                        ? new Dct(null, "unknown", List.of())
                        : new Dct(PartialDate.parse(publishedAt), "request", List.of()),
                List.of(),
                new Sketch(0, List.of()),
                List.of(),
                mentions,
                0,
                List.of());
    }
}
