/// f: live extractions and editors' decisions in, events out. Pure: no clock, no I/O, no order of arrival.
///
/// **In one go**: [dateline.merging.Timeline#of] takes all live extractions and gives all events.
///
/// **Step by step**, as a store does it, in one transaction for each batch:
///
/// 1. Store each live mention with its article's `Teller`, its component's id, and one row
///    `(key, order, mention)` for each of `Keyed.of(telling).keys()` (at most `Keys.MOST`), where
///    `order` is `telling.rank().order()`. Index the key rows by `(key, order, mention)`.
/// 2. Implement `cluster.Index` with one set-based query for each of its four methods.
/// 3. `Recomputation.of(index, new Change(removedIds, addedTellings))` while the tables still stand
///    before the change. It says which components dissolve and which take their place.
/// 4. Write: delete the removed mentions and their keys, insert the added ones, set the component of
///    every mention of every new component; replace the events of the dissolved components by
///    `Timeline.events(component)` of the new ones (an event whose canonical form is the same has
///    not changed); store `Redirect.between(events before, events after)`; fold the touched buckets
///    with `event.Digest`.
/// 5. `new event.Explainer(index).explain(component, eventId)` answers why, at any later time.
///
/// Cost of a batch: at most `Keys.MOST` × `Hubs.MOST` index rows for each mention, and the mentions
/// of the components it touches. A key shared by n mentions costs at most `Hubs.MOST` × n
/// comparisons; only a mention that becomes one of the first `Hubs.MOST` of such a key makes all n
/// be read.
@NullMarked
package dateline.merging;

import org.jspecify.annotations.NullMarked;
