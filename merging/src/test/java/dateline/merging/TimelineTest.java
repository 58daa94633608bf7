package dateline.merging;

import static org.assertj.core.api.Assertions.assertThat;

import dateline.contract.event.Event;
import dateline.contract.extraction.EventType;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {
    @Test
    void mergesTwoReportsOfOneMeeting() {
        Story first = meeting("A", "2017-07-05", "2017-07-04", "Angela Merkel");
        Story second = meeting("B", "2017-07-05", "2017-07-04", "Angela Merkel");

        List<Event> events = timeline(first, second).events();

        assertThat(events).hasSize(1);
        assertThat(events.getFirst().reports()).isEqualTo(2);
    }

    @Test
    void keepsTheSamePeopleOnAnotherDayApart() {
        Story first = meeting("A", "2017-07-05", "2017-07-04", "Angela Merkel");
        Story second = meeting("B", "2017-07-13", "2017-07-12", "Angela Merkel");

        assertThat(timeline(first, second).events()).hasSize(2);
    }

    @Test
    void keepsOtherPeopleOnTheSameDayApart() {
        Story first = meeting("A", "2017-07-05", "2017-07-04", "Angela Merkel");
        Story second = meeting("B", "2017-07-05", "2017-07-04", "Theresa May");

        assertThat(timeline(first, second).events()).hasSize(2);
    }

    @Test
    void hasOneDigestForEveryOrderOfArticles() {
        Story first = meeting("A", "2017-07-05", "2017-07-04", "Angela Merkel");
        Story second = meeting("B", "2017-07-13", "2017-07-12", "Angela Merkel");

        assertThat(timeline(first, second).digest()).isEqualTo(timeline(second, first).digest());
        assertThat(timeline(first).digest()).isNotEqualTo(timeline(second).digest());
    }

    private static Timeline timeline(Story... stories) {
        return Timeline.of(List.of(stories).stream().map(Story::extraction).toList());
    }

    private static Story meeting(String article, String dct, String day, String guest) {
        return Story.of(article, dct)
                .tells(EventType.CONSULT, "meet", day, "Emmanuel Macron", guest);
    }
}
