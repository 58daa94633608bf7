// The list of events: the product itself. An event opens to its evidence where it stands.
import { events, ask, inWords, isStale } from "./api.js";
import { announce, button, byId, el, renew } from "./dom.js";
import { weekdayName, yearName } from "./calendar.js";
import { showEvidence } from "./evidence.js";
import { link } from "./links.js";
import { go, isFiltered, NO_FILTERS, query, state } from "./state.js";
import { shapeOf, whenAtGlance, whenInWords, yearOf } from "./when.js";
import { CONFIDENCE, FACTUALITY, counted, sentence } from "./words.js";

/** @typedef {import("./api.js").TimelineEvent} TimelineEvent */

const STEP = 50;

/** @type {TimelineEvent[]} */
let items = [];
/** @type {string | null} */
let next = null;
let shown = 0;
/** @type {string | undefined} the heading that stands above the last row */
let era;
/** @type {HTMLElement} */
let rows;

/** @param {TimelineEvent[]} found @param {string | null} cursor of those that follow */
export function showList(found, cursor) {
  items = found;
  next = cursor;
  shown = 0;
  era = undefined;
  const list = byId("list");
  if (!items.length) {
    renew(list, [nothing()]);
    return;
  }
  rows = el("div", { class: "rows" });
  renew(list, [rows, el("div", { id: "more" })]);
  showMore();
  openAsked();
}

/** The same list, of which more is known. @param {TimelineEvent[]} found @param {string | null} cursor */
export function lengthenList(found, cursor) {
  if (found.length <= items.length) return;
  items = found;
  next = cursor;
}

/** @param {string} words why there is none */
export function showNoList(words) {
  items = [];
  next = null;
  const problem = el("p", { class: "problem", role: "alert" }, words);
  renew(byId("list"), isFiltered() ? [problem, clearing()] : [problem]);
}

function clearing() {
  return button("Clear all filters", () => go({ ...NO_FILTERS, event: null }));
}

function nothing() {
  if (isFiltered()) {
    return el(
      "div",
      { class: "empty" },
      el("h2", {}, "No event fits"),
      el(
        "p",
        {},
        "Nothing on the timeline has all of what you asked for. Take a filter away, or ask for a longer period.",
      ),
      clearing(),
    );
  }
  return el(
    "div",
    { class: "empty" },
    el("h2", {}, "Nothing on the timeline yet"),
    el(
      "p",
      {},
      "Add an article: paste its text or drop its file. Dateline finds the events it tells of, says when each was, and shows the words that this rests on.",
    ),
    el("p", {}, link({ view: "add", event: null }, { class: "action" }, "Add the first article")),
  );
}

function showMore() {
  const upTo = Math.min(shown + STEP, items.length);
  for (const event of items.slice(shown, upTo)) place(event);
  shown = upTo;
  const more = shown < items.length || next;
  byId("more").replaceChildren(...(more ? [button("Show more events", moreAsked, { class: "action" })] : []));
}

async function moreAsked() {
  const before = shown;
  try {
    if (shown + STEP > items.length && next) await fetchMore(next);
    showMore();
    announce(`${counted(shown - before, "more event")}`);
    /** @type {HTMLElement | null} */ (rows.querySelectorAll(".event h3 button")[before])?.focus();
  } catch (failure) {
    if (!isStale(failure))
      byId("more").append(el("p", { class: "problem", role: "alert" }, inWords(failure)));
  }
}

/** @param {string} cursor */
async function fetchMore(cursor) {
  const page = await events(
    query({ sort: state().sort ?? "when", cursor }),
    200,
    new AbortController().signal,
  );
  items = [...items, ...page.items];
  next = page.next;
}

/** Puts an event below the year it belongs to. @param {TimelineEvent} event */
function place(event) {
  const heading = headingOf(event);
  if (heading !== era || !rows.lastElementChild) {
    era = heading;
    const list = el("ol", {});
    rows.append(heading ? el("section", { class: "era" }, el("h2", {}, heading), list) : list);
  }
  const last = /** @type {HTMLElement} */ (rows.lastElementChild);
  // The event of a link may stand above the list until its own place is reached.
  (last.matches("ol") ? last : last.querySelector("ol"))?.append(byIdOrNot(event.id) ?? row(event));
  document.querySelector("#list > .linked:not(:has(.event))")?.remove();
}

/** @param {TimelineEvent} event */
function headingOf({ when }) {
  if (state().sort === "known") return "";
  const year = yearOf(when);
  if (year !== null) return yearName(year);
  return when ? "Year unknown" : "No date told";
}

/** @param {TimelineEvent} event */
function row(event) {
  return el(
    "li",
    { class: `event ${event.factuality}`, id: `event-${event.id}` },
    el("p", { class: "date" }, glance(event.when), weekdayOf(event.when)),
    el(
      "div",
      { class: "what" },
      el("p", { class: "kicker" }, event.type.label),
      el(
        "h3",
        {},
        el(
          "button",
          {
            type: "button",
            "aria-expanded": "false",
            "aria-controls": `evidence-${event.id}`,
            onclick: () => toggle(event.id),
          },
          event.title,
        ),
      ),
      facts(event),
      support(event),
    ),
    el("div", { class: "evidence", id: `evidence-${event.id}`, hidden: true }),
  );
}

/** Under the heading of its year, a date need not name it. @param {import("./when.js").When} when */
function glance(when) {
  const words = whenAtGlance(when);
  const year = yearOf(when);
  const short =
    year !== null && words.endsWith(` ${yearName(year)}`)
      ? words.slice(0, -yearName(year).length - 1)
      : words;
  const bare = short.replace(/, year unknown$/, "");
  return el(
    "span",
    { class: "day", title: whenInWords(when) },
    state().sort === "known" ? words : sentence(bare),
  );
}

/** @param {import("./when.js").When} when */
function weekdayOf(when) {
  const { kind, possible } = shapeOf(when);
  if (kind === "day")
    return el("span", { class: "weekday" }, weekdayName(/** @type {number} */ (possible.first)));
  const open = possible.first === null || possible.end === null;
  const words = {
    unit: "some time in it",
    oneOf: open ? "how long after is open" : "one of these days",
    span: "",
    none: "",
  }[kind];
  return words
    ? el("span", { class: "weekday" }, possible.first === null ? "how long before is open" : words)
    : null;
}

/** @param {TimelineEvent} event */
function facts({ participants, places }) {
  const who =
    participants
      .slice(0, 5)
      .map(({ name }) => name)
      .join(", ") + (participants.length > 5 ? ` and ${participants.length - 5} more` : "");
  const where = places.map(({ name }) => name).join(", ");
  if (!who && !where) return null;
  return el("p", { class: "facts" }, who, who && where ? el("span", { class: "at" }, " · ") : null, where);
}

/** @param {TimelineEvent} event */
function support(event) {
  const origins = event.origins < event.reports ? ` of ${counted(event.origins, "origin")}` : "";
  return el(
    "p",
    { class: "support" },
    el("span", { class: `bars ${event.confidence}`, "aria-hidden": "true" }, el("i"), el("i"), el("i")),
    el("span", {}, `${counted(event.reports, "report")}${origins}, ${CONFIDENCE[event.confidence]}`),
    event.factuality === "asserted" ? null : el("span", { class: "flag" }, FACTUALITY[event.factuality]),
    event.conflicts.length ? el("span", { class: "flag conflict" }, "reports disagree") : null,
  );
}

/** @param {string} id */
function toggle(id) {
  go({ event: state().event === id ? null : id });
}

/** Closes what was open, and opens the event that is asked for. @param {string | undefined} id */
export function closeAndOpen(id) {
  document.querySelector("#list > .lost")?.remove();
  for (const open of document.querySelectorAll(".event.open")) {
    open.classList.remove("open");
    open.querySelector("h3 button")?.setAttribute("aria-expanded", "false");
    const evidence = /** @type {HTMLElement} */ (open.querySelector(".evidence"));
    evidence.hidden = true;
    evidence.replaceChildren();
  }
  if (id) openAsked();
}

/** Shows the event that the address names, also where it is further down or not found by the filters. */
async function openAsked() {
  const id = state().event;
  if (!id) return;
  const row = placed(id) ?? (await fetched(id));
  if (!row) return;
  row.classList.add("open");
  row.querySelector("h3 button")?.setAttribute("aria-expanded", "true");
  const evidence = /** @type {HTMLElement} */ (row.querySelector(".evidence"));
  evidence.hidden = false;
  const { top } = row.getBoundingClientRect();
  if (top < 0 || top > innerHeight - 120) row.scrollIntoView({ block: "start" });
  await showEvidence(evidence, id);
}

/** @param {string} id */
function byIdOrNot(id) {
  return document.getElementById(`event-${id}`);
}

/** Its row, also one that is further down. @param {string} id */
function placed(id) {
  while (!byIdOrNot(id) && shown < items.length) showMore();
  return byIdOrNot(id);
}

/** @param {string} id */
async function fetched(id) {
  try {
    const event = await ask(`/v1/events/${encodeURIComponent(id)}`);
    if (state().event !== id) return null;
    // It has another id by now, and the address is to have it too: that opens it.
    if (event.id !== id) go({ event: event.id }, { replace: true });
    else return placed(id) ?? linked(event);
  } catch (failure) {
    if (state().event !== id) return null;
    const words = `The event of this link cannot be shown. ${inWords(failure)}`;
    byId("list").prepend(el("p", { class: "problem lost", role: "alert" }, words));
  }
  return null;
}

/** Above the list, which does not have it. @param {TimelineEvent} event */
function linked(event) {
  const own = row(event);
  const heading = el("h2", {}, "The event you followed a link to");
  byId("list").prepend(el("section", { class: "era linked" }, heading, el("ol", {}, own)));
  return own;
}
