package dateline.timeline.http;

import dateline.timeline.events.EventFilter;
import dateline.timeline.events.EventPages;
import dateline.timeline.events.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/// Answers with a page of events, whatever it was asked by.
@ApplicationScoped
class EventLists {
    private final EventPages pages;
    private final Validators validators;

    EventLists(EventPages pages, Validators validators) {
        this.pages = pages;
        this.validators = validators;
    }

    Response answer(
            UriInfo uri, HttpHeaders headers, Pages.Asked asked, EventFilter filter, Sort sort) {
        return validators.list(
                headers,
                uri,
                () ->
                        Pages.of(
                                uri,
                                asked,
                                pages.page(filter, sort, asked.after(), asked.limit() + 1),
                                EventPages.Item::key,
                                EventPages.Item::id,
                                EventJson::item));
    }
}
