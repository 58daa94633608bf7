// Search and facets: each value with the number of events that have it, beside what is chosen already.
import { button, byId, el, renew, unseen } from "./dom.js";
import { TIMELINE, link } from "./links.js";
import { go, state } from "./state.js";
import { CONFIDENCE, FACTUALITY, MATCH, countryName, sentence } from "./words.js";

const FIRST_SHOWN = 6;

/** @typedef {import("./timeline.js").Count} Count */
/** @typedef {{key: string, title: string, values: {value: string, words: string, count?: number}[]}} Facet */

/** @type {Set<string>} facets of which all values are shown */
const unfolded = new Set();
/** @type {import("./timeline.js").Counts | null} */
let shownCounts = null;
let open = false;

/** The search is there before anything is counted. */
export function startFilters() {
  byId("filters").append(search(), el("details", { id: "facets", class: "facets" }));
  follow();
}

/** @param {import("./timeline.js").Counts} counts */
export function showFilters(counts) {
  shownCounts = counts;
  follow();
  const details = /** @type {HTMLDetailsElement} */ (byId("facets"));
  const all = facets(counts)
    .map(facet)
    .filter((one) => one !== null);
  renew(details, [el("summary", { "data-key": "filters" }, "Filters"), period(), ...all], () => byId("q"));
  // Folded where it would push the events off a small screen.
  if (!open) details.open = matchMedia("(min-width: 60rem)").matches;
  details.ontoggle = () => (open = true);
}

function search() {
  const field = el("input", {
    type: "search",
    id: "q",
    name: "q",
    maxlength: 200,
    autocomplete: "off",
    placeholder: "treaty, Moscow, election …",
  });
  const form = el(
    "form",
    {
      role: "search",
      class: "search",
      onsubmit: (/** @type {Event} */ sent) => {
        sent.preventDefault();
        go({ q: /** @type {HTMLInputElement} */ (field).value.trim() || null, event: null });
      },
    },
    el("label", { for: "q" }, "Search titles and quotes"),
    el("div", { class: "row" }, field, el("button", { type: "submit" }, "Search")),
  );
  return form;
}

function follow() {
  /** @type {HTMLInputElement} */ (byId("q")).value = state().q ?? "";
}

/** @param {import("./timeline.js").Counts} counts @returns {Facet[]} */
function facets(counts) {
  const plain = (/** @type {Count} */ one) => ({ value: one.name, words: one.name, count: one.count });
  const people = counts.participants.filter(({ kind }) => kind === "person" || kind === "group");
  const bodies = counts.participants.filter(({ kind }) => kind !== "person" && kind !== "group");
  return [
    { key: "participant", title: "People", values: people.map(plain) },
    { key: "participant", title: "Countries and organisations", values: bodies.map(plain) },
    {
      key: "place",
      title: "Places",
      values: counts.places.map((one) => ({ ...plain(one), words: placeName(one) })),
    },
    {
      key: "type",
      title: "What happened",
      values: counts.types.map((one) => ({
        value: one.code ?? "",
        words: one.label ?? "",
        count: one.count,
      })),
    },
    { key: "source", title: "Sources", values: counts.sources.map(plain) },
    { key: "tag", title: "Tags", values: counts.tags.map(plain) },
    {
      key: "factuality",
      title: "Told as",
      values: counts.factualities.map((one) => ({
        ...plain(one),
        words: sentence(FACTUALITY[one.name] ?? one.name),
      })),
    },
    {
      key: "confidence",
      title: "Support",
      values: Object.entries(CONFIDENCE).map(([value, words]) => ({ value, words: sentence(words) })),
    },
  ];
}

/** @param {Count} one */
function placeName({ name, country }) {
  const land = countryName(country);
  return land && land !== name ? `${name}, ${land}` : name;
}

/** @param {Facet} of */
function facet({ key, title, values }) {
  const chosen = state()[key];
  if (!values.length) return null;
  const all = unfolded.has(title) || values.length <= FIRST_SHOWN + 1;
  const shown = all ? values : values.slice(0, FIRST_SHOWN);
  return el(
    "section",
    { class: "facet" },
    el("h2", {}, title),
    el(
      "ul",
      {},
      shown.map((one) => value(key, one, isChosen(chosen, one.value))),
    ),
    all
      ? null
      : button(`All ${values.length}`, () => unfold(title, `${key}-${values[FIRST_SHOWN].value}`), {
          class: "quiet",
          "aria-label": `${title}: all ${values.length}`,
        }),
  );
}

/** @param {string | undefined} chosen @param {string} value */
function isChosen(chosen, value) {
  return chosen !== undefined && chosen.toLowerCase() === value.toLowerCase();
}

/** @param {string} title @param {string} next the key of the first value that was folded away */
function unfold(title, next) {
  unfolded.add(title);
  if (!shownCounts) return;
  showFilters(shownCounts);
  /** @type {HTMLElement | null} */ (document.querySelector(`[data-key="${CSS.escape(next)}"]`))?.focus();
}

/** @param {string} key @param {{value: string, words: string, count?: number}} of @param {boolean} chosen */
function value(key, { value: name, words, count }, chosen) {
  return el(
    "li",
    {},
    link(
      { ...TIMELINE, [key]: chosen ? null : name, event: null },
      { "aria-current": chosen ? "true" : null, "data-key": `${key}-${name}` },
      el("span", { class: "value" }, words),
      chosen ? unseen(", chosen; take it away") : null,
      count === undefined
        ? null
        : el("span", { class: "count" }, count.toLocaleString("en"), unseen(" events")),
    ),
  );
}

function period() {
  const { from, to, match } = state();
  const field = (
    /** @type {string} */ name,
    /** @type {string} */ words,
    /** @type {string | undefined} */ value,
  ) =>
    el(
      "label",
      {},
      words,
      el("input", {
        name,
        "data-key": `period-${name}`,
        value,
        placeholder: "2017-07-04",
        pattern: "-?[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?",
        title: "A year, a month or a day: 2017, 2017-07 or 2017-07-04",
        maxlength: 11,
        autocomplete: "off",
      }),
    );
  const matches = Object.entries(MATCH).map(([value, words]) =>
    el("option", { value, selected: (match ?? "overlaps") === value }, words),
  );
  return el(
    "form",
    { class: "facet period", onsubmit: submitPeriod },
    el("h2", {}, "Period"),
    el("div", { class: "row" }, field("from", "From", from), field("to", "To", to)),
    el("label", {}, "The date", el("select", { name: "match", "data-key": "period-match" }, matches)),
    el("p", { class: "hint" }, "2017, 2017-07 or 2017-07-04"),
    el("button", { type: "submit", "data-key": "period-show" }, "Show this period"),
  );
}

/** @param {SubmitEvent} sent */
function submitPeriod(sent) {
  sent.preventDefault();
  const given = new FormData(/** @type {HTMLFormElement} */ (sent.target));
  const text = (/** @type {string} */ name) => String(given.get(name) ?? "").trim() || null;
  const match = text("match");
  go({ from: text("from"), to: text("to"), match: match === "overlaps" ? null : match, event: null });
}
