package dateline.gateway.render;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VJournal;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Transp;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;

/// iCalendar (RFC 5545): all-day events, their end exclusive, the same UID each time. A date that is
/// known only to lie in a range is shown as the whole range, TENTATIVE; what is planned or doubtful is
/// TENTATIVE too. A journal entry at the end counts what was coarsened and what was left out and why.
public final class CalendarRendering implements Rendering {
    private static final Set<String> HAPPENED = Set.of("asserted", "reported");

    private final Map<String, Integer> leftOut = new TreeMap<>();
    private int shown;
    private int coarsened;
    private Instant newest = Instant.EPOCH;

    @Override
    public String contentType() {
        return "text/calendar; charset=utf-8";
    }

    @Override
    public String fileName() {
        return "events.ics";
    }

    @Override
    public String begin() {
        return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Dateline//Timeline//EN\r\n"
                + "CALSCALE:GREGORIAN\r\nMETHOD:PUBLISH\r\nX-WR-CALNAME:Dateline\r\n";
    }

    @Override
    public String event(JsonNode event) {
        return switch (CalendarDays.of(event.path("when"))) {
            case CalendarDays.LeftOut(String why) -> {
                leftOut.merge(why, 1, Integer::sum);
                yield "";
            }
            case CalendarDays.Shown days -> {
                shown++;
                coarsened += days.exact() ? 0 : 1;
                yield text(entry(event, days));
            }
        };
    }

    private VEvent entry(JsonNode event, CalendarDays.Shown days) {
        VEvent entry = new VEvent(false);
        Instant changed = Instant.parse(event.path("lastChangedAt").asText());
        newest = changed.isAfter(newest) ? changed : newest;
        entry.add(new Uid(event.path("id").asText() + "@dateline"));
        entry.add(new DtStamp(changed));
        entry.add(new DtStart<>(days.first()));
        entry.add(new DtEnd<>(days.last().plusDays(1)));
        entry.add(new Summary(plain(event.path("title").asText())));
        entry.add(new Description(plain(description(event, days))));
        entry.add(new Categories(plain(event.path("type").path("label").asText())));
        String places = names(event.path("places"));
        if (!places.isEmpty()) {
            entry.add(new Location(plain(places)));
        }
        entry.add(new Status(status(event, days)));
        entry.add(new Transp(Transp.VALUE_TRANSPARENT));
        entry.add(new XProperty("X-DATELINE-EDTF", event.path("when").path("edtf").asText()));
        return entry;
    }

    private static String status(JsonNode event, CalendarDays.Shown days) {
        boolean sure = days.exact() && HAPPENED.contains(event.path("factuality").asText());
        return sure ? Status.VALUE_CONFIRMED : Status.VALUE_TENTATIVE;
    }

    private static String description(JsonNode event, CalendarDays.Shown days) {
        return "%s, confidence %s, reports: %s, origins: %s%s"
                .formatted(
                        event.path("factuality").asText(),
                        event.path("confidence").asText(),
                        event.path("reports").asText(),
                        event.path("origins").asText(),
                        days.exact()
                                ? ""
                                : ". Its date is known only as "
                                        + event.path("when").path("edtf").asText());
    }

    @Override
    public String end(boolean cut) {
        VJournal notes = new VJournal(false);
        int missing = leftOut.values().stream().mapToInt(Integer::intValue).sum();
        notes.add(new Uid("left-out@dateline"));
        notes.add(new DtStamp(newest));
        notes.add(new Summary("What this calendar cannot show"));
        notes.add(new Description(plain(summary(missing, cut))));
        notes.add(new XProperty("X-DATELINE-SHOWN", Integer.toString(shown)));
        notes.add(new XProperty("X-DATELINE-COARSENED", Integer.toString(coarsened)));
        notes.add(new XProperty("X-DATELINE-LEFT-OUT", Integer.toString(missing)));
        return text(notes) + "END:VCALENDAR\r\n";
    }

    private String summary(int missing, boolean cut) {
        String reasons =
                leftOut.entrySet().stream()
                        .map(reason -> reason.getKey() + ": " + reason.getValue())
                        .collect(Collectors.joining("; "));
        return "%d events are shown, %d of them over a range in which their day lies; %d are left out%s%s"
                .formatted(
                        shown,
                        coarsened,
                        missing,
                        reasons.isEmpty() ? "" : " (" + reasons + ")",
                        cut ? ". " + Cut.REASON : "");
    }

    private static String names(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(one -> one.path("name").asText())
                .collect(Collectors.joining("; "));
    }

    /// Nothing from an article may begin a line of its own.
    private static String plain(String text) {
        return text.replaceAll("\\p{Cntrl}+", " ");
    }

    private static String text(Component component) {
        return Folding.fold(component.toString());
    }
}
