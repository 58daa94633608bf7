// What the page shows is written in its address, after the #: reload, back, a link sent to a
// colleague lead to the same. It stays in the browser; the server is not told what is looked at.

/** The filters, by the names that the API has for them. */
export const FILTERS = [
  "q",
  "participant",
  "place",
  "type",
  "source",
  "tag",
  "factuality",
  "confidence",
  "from",
  "to",
  "match",
];
const OTHERS = ["view", "event", "article", "mention", "sort", "group", "span"];
const KNOWN = [...FILTERS, ...OTHERS];

/** @typedef {Record<string, string>} State absent: not set */

/** @type {((now: State, before: State) => void)[]} */
const listeners = [];
/** @type {State} */
let current = read();

/** @returns {State} */
function read() {
  const asked = new URLSearchParams(location.hash.slice(1));
  return Object.fromEntries(
    KNOWN.map((key) => [key, asked.get(key) ?? ""]).filter(([, value]) => value !== ""),
  );
}

/** @returns {State} */
export function state() {
  return current;
}

/** @param {(now: State, before: State) => void} listener */
export function onChange(listener) {
  listeners.push(listener);
}

/**
 * Changes what is named; null takes it away.
 * @param {Record<string, string | null>} changes
 * @param {{replace?: boolean}} [how] replace: no step to come back to
 */
export function go(changes, { replace = false } = {}) {
  const address = addressOf(changes);
  if (address === addressOf({})) return;
  history[replace ? "replaceState" : "pushState"](null, "", address);
  follow();
}

/** The address that has these changes. @param {Record<string, string | null>} changes */
export function addressOf(changes) {
  const next = new URLSearchParams();
  for (const key of KNOWN) {
    const value = key in changes ? changes[key] : current[key];
    if (value) next.set(key, value);
  }
  return `#${next}`;
}

/** What a filter's change takes away: the event that was open may not be found by it. */
export const NO_FILTERS = Object.fromEntries(FILTERS.map((key) => [key, null]));

/** The filters as the API takes them. @param {Record<string, string>} [more] */
export function query(more = {}) {
  const asked = new URLSearchParams();
  for (const key of FILTERS) {
    if (current[key]) asked.set(key, current[key]);
  }
  if (!asked.has("from") && !asked.has("to")) asked.delete("match");
  for (const [key, value] of Object.entries(more)) asked.set(key, value);
  return asked.toString();
}

export function isFiltered() {
  return FILTERS.some((key) => key !== "match" && current[key]);
}

function follow() {
  const before = current;
  current = read();
  listeners.forEach((listener) => listener(current, before));
}

addEventListener("popstate", follow);
