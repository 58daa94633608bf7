// Above the list: how many events there are, what narrows them, and how to take them along.
import { askFile, inWords } from "./api.js";
import { announce, button, byId, el, renew } from "./dom.js";
import { key } from "./key.js";
import { TIMELINE, link } from "./links.js";
import { FILTERS, NO_FILTERS, go, query, state } from "./state.js";
import { CONFIDENCE, FACTUALITY, FILTER, MATCH, counted } from "./words.js";

/** @type {[string, string][]} */
const FORMATS = [
  ["ics", "Calendar"],
  ["csv", "Spreadsheet"],
  ["ndjson", "Data"],
];

/** @type {Record<string, string>} */
const SORTS = { when: "earliest first", "-when": "latest first", known: "as they became known" };

/** @param {import("./timeline.js").Counts} counts */
export function showSummary(counts) {
  const number = counts.approximate ? "More than 10,000 events" : counted(counts.events, "event");
  const found = el("p", { class: "found", id: "found", tabindex: "-1" }, number);
  renew(
    byId("summary"),
    [
      found,
      ...chosen(counts.types),
      el("div", { class: "tools" }, sorting(), counts.events ? exports() : null),
      el("p", { class: "problem", id: "export-problem", role: "alert" }),
    ],
    () => found,
  );
}

/** Nothing was found out: no number, nothing to take along, but the way back. */
export function showNoSummary() {
  renew(byId("summary"), chosen([]), () => byId("list"));
}

/** @param {import("./timeline.js").Count[]} types */
function chosen(types) {
  const set = FILTERS.filter((key) => state()[key] && (key !== "match" || state().from || state().to));
  if (!set.length) return [];
  const chips = set.map((key) =>
    el(
      "li",
      {},
      button(`${FILTER[key]}: ${shown(key, state()[key], types)}`, () => go({ [key]: null }), {
        class: "chip",
        "data-key": `chip-${key}`,
        "aria-label": `Take away ${FILTER[key]}: ${shown(key, state()[key], types)}`,
      }),
    ),
  );
  const all =
    set.length > 1 &&
    el(
      "li",
      {},
      button("Clear all", () => go(NO_FILTERS), { class: "quiet", "data-key": "chip-all" }),
    );
  return [el("ul", { class: "chips", "aria-label": "What narrows the timeline" }, chips, all)];
}

/** @param {string} key @param {string} value @param {import("./timeline.js").Count[]} types */
function shown(key, value, types) {
  if (key === "type") return types.find(({ code }) => code === value)?.label ?? value;
  return { factuality: FACTUALITY, confidence: CONFIDENCE, match: MATCH }[key]?.[value] ?? value;
}

function sorting() {
  const options = Object.entries(SORTS).map(([value, words]) =>
    el("option", { value, selected: (state().sort ?? "when") === value }, words),
  );
  const choose = (/** @type {Event} */ changed) => {
    const { value } = /** @type {HTMLSelectElement} */ (changed.target);
    go({ sort: value === "when" ? null : value });
  };
  return el(
    "label",
    { class: "sort" },
    "Order ",
    el("select", { id: "sort", "data-key": "sort", onchange: choose }, options),
  );
}

function exports() {
  const links = FORMATS.map(([format, words]) => {
    const path = `/v1/events?${query({ format })}`;
    const label = [words, el("span", { class: "format" }, ` .${format}`)];
    // A link cannot carry the key; without one the browser saves while the answer still comes.
    return el(
      "li",
      {},
      key()
        ? el("button", { type: "button", class: "export", onclick: () => save(path, words) }, ...label)
        : el("a", { href: path, download: true, class: "export" }, ...label),
    );
  });
  const print = el(
    "li",
    {},
    button("Print", () => window.print(), { class: "export" }),
  );
  return el("ul", { class: "exports", "aria-label": "Take these events along" }, links, print);
}

/** @param {string} path @param {string} words */
async function save(path, words) {
  const problem = byId("export-problem");
  problem.textContent = "";
  announce(`${words}: being fetched`);
  try {
    const { content, name } = await askFile(path);
    const address = URL.createObjectURL(content);
    el("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    announce(`${words}: saved as ${name}`);
  } catch (failure) {
    problem.textContent = inWords(failure);
  }
}

/** A link that narrows the timeline. @param {string} key @param {string} value @param {string} words */
export function narrowing(key, value, words) {
  return link({ ...TIMELINE, [key]: value, event: null }, {}, words);
}
