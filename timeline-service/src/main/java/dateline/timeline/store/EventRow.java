package dateline.timeline.store;

import dateline.contract.event.Event;
import dateline.contract.json.Json;
import dateline.merging.event.Digest;
import dateline.temporal.When;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An event as the table has it: what is compared, sorted and searched stands in columns.
///
/// @param hash of the canonical event with its mentions
/// @param words what full text finds it by
record EventRow(Event event, byte[] hash, String words) {
    /// Where the undated stand: after every day.
    static final int UNDATED = Integer.MAX_VALUE;

    private static final int LONGEST_WORDS = 10_000;

    /// @param quotes of its mentions
    static EventRow of(Event event, List<String> quotes) {
        StringBuilder words = new StringBuilder(event.title());
        for (String quote : quotes) {
            if (words.length() + quote.length() < LONGEST_WORDS) {
                words.append('\n').append(quote);
            }
        }
        return new EventRow(event, Digest.ofEvent(event), words.toString());
    }

    int bucket() {
        return Digest.bucket(event.id());
    }

    /// The canonical event without its mentions, which have rows of their own.
    String body() {
        return Json.text(
                new Event(
                        event.id(),
                        event.title(),
                        event.type(),
                        event.when(),
                        event.factuality(),
                        event.confidence(),
                        event.participants(),
                        event.places(),
                        event.reports(),
                        event.origins(),
                        event.conflicts(),
                        List.of()));
    }

    @Nullable Integer earliest() {
        When when = event.when();
        return when == null ? null : day(when.earliest());
    }

    @Nullable Integer latest() {
        When when = event.when();
        return when == null ? null : day(when.latest());
    }

    /// It took all the days, not one of them: an EDTF interval with both ends.
    boolean lasting() {
        When when = event.when();
        return when != null
                && when.edtf().indexOf('/') > 0
                && when.earliest() != null
                && when.latest() != null;
    }

    Span span() {
        return new Span(earliest(), latest(), lasting());
    }

    int durationClass() {
        return DurationClass.of(earliest(), latest()).ordinal();
    }

    int sortDay() {
        Integer earliest = earliest();
        Integer latest = latest();
        if (earliest != null) {
            return earliest;
        }
        return latest != null ? latest : UNDATED;
    }

    /// Each name whole and each of its words, in lower case, as JSON.
    String participants() {
        return Json.text(names(event.participants().stream().map(Event.Party::name)));
    }

    String places() {
        return Json.text(
                names(
                        event.places().stream()
                                .flatMap(p -> Stream.of(p.name(), String.valueOf(p.country())))
                                .filter(name -> !name.equals("null"))));
    }

    private static Set<String> names(Stream<String> names) {
        Set<String> forms = new LinkedHashSet<>();
        names.map(name -> name.toLowerCase(Locale.ROOT).strip())
                .forEach(name -> {
                    forms.add(name);
                    forms.addAll(List.of(name.split("\\s+")));
                });
        return forms;
    }

    private static @Nullable Integer day(@Nullable LocalDate date) {
        return date == null ? null : (int) date.toEpochDay();
    }
}
