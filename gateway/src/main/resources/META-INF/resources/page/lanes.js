// Which event is drawn in which lane, and in which row of it, so that none covers another.
import { countryName } from "./words.js";
import { shapeOf } from "./when.js";

/** @typedef {import("./api.js").TimelineEvent} TimelineEvent */
/** @typedef {{event: TimelineEvent, shape: import("./when.js").Shape}} Placed */
/** @typedef {{words: string, key: string, value: string, items: Placed[]}} Lane */
/** @typedef {{placed: Placed, row: number, from: number, to: number, label: string, before: boolean}} Laid pixels; before: its label stands to the left */

export const MOST_LANES = 8;
const LABEL_LETTERS = 34;
const LETTER_PIXELS = 6.4;
const GAP = 10;

/** By what events can be grouped: what it is called, and the values an event has. @type {Record<string, {words: string, facet: keyof import("./timeline.js").Counts, values: (event: TimelineEvent) => [string, string][]}>} */
export const GROUPS = {
  participant: {
    words: "who",
    facet: "participants",
    values: ({ participants }) => participants.map(({ name }) => [name, name]),
  },
  place: {
    words: "where",
    facet: "places",
    values: ({ places }) =>
      places.map(({ name, country }) => [
        name,
        countryName(country) === name || !country ? name : `${name}, ${countryName(country)}`,
      ]),
  },
  type: { words: "what happened", facet: "types", values: ({ type }) => [[type.code, type.label]] },
  source: { words: "source", facet: "sources", values: () => [] },
};

/** @param {TimelineEvent[]} events @returns {{placed: Placed[], unplaced: TimelineEvent[]}} */
export function placed(events) {
  const all = events.map((event) => ({ event, shape: shapeOf(event.when) }));
  return {
    placed: all.filter(({ shape }) => shape.kind !== "none"),
    unplaced: all.filter(({ shape }) => shape.kind === "none").map(({ event }) => event),
  };
}

/** The values that have lanes: the most frequent. @param {string} group @param {import("./timeline.js").Counts} counts */
export function laneValues(group, counts) {
  const facet = /** @type {import("./timeline.js").Count[]} */ (counts[GROUPS[group].facet]);
  return facet
    .slice(0, MOST_LANES)
    .map(({ name, code, label }) => ({ value: code ?? name, words: label ?? name }));
}

/**
 * @param {Placed[]} items
 * @param {string} group empty: one lane for all
 * @param {{value: string, words: string}[]} values
 * @param {Map<string, Set<string>>} told which events each source tells of
 * @returns {Lane[]}
 */
export function lanes(items, group, values, told) {
  if (!group) return [{ words: "", key: "", value: "", items }];
  const has = (/** @type {Placed} */ { event }, /** @type {string} */ value) =>
    group === "source"
      ? told.get(value)?.has(event.id)
      : GROUPS[group].values(event).some(([one]) => one === value);
  const named = values.map(({ value, words }) => ({
    words,
    key: group,
    value,
    items: items.filter((one) => has(one, value)),
  }));
  const rest = items.filter((one) => !values.some(({ value }) => has(one, value)));
  return [...named, { words: "Others", key: "", value: "", items: rest }].filter((lane) => lane.items.length);
}

/**
 * Lays events out from left to right, each in the first row that is free.
 * @param {Placed[]} items
 * @param {(placed: Placed) => {from: number, to: number}} extent
 * @param {number} width of the axis
 * @param {number} mostRows with labels; more than this, and the labels go
 * @param {number} mostBare without labels; what finds no room shares the last row
 * @returns {{laid: Laid[], rows: number, labelled: boolean, crowded: number}}
 */
export function layOut(items, extent, width, mostRows, mostBare) {
  const spans = items
    .map((one) => ({ placed: one, ...extent(one) }))
    .sort((a, b) => a.from - b.from || a.to - b.to);
  const labelled = pack(spans, width, mostRows);
  return labelled.crowded
    ? { ...pack(spans, 0, mostBare), labelled: false }
    : { ...labelled, labelled: true };
}

/** @param {{placed: Placed, from: number, to: number}[]} spans @param {number} width 0: without labels @param {number} most */
function pack(spans, width, most) {
  /** @type {number[]} where each row is free from */
  const free = [];
  let crowded = 0;
  const laid = spans.map(({ placed, from, to }) => {
    const label = width ? shortened(placed.event.title) : "";
    const room = label ? label.length * LETTER_PIXELS + GAP : 2;
    const before = to + room > width && from - room > 0;
    const left = before ? from - room : from;
    let row = free.findIndex((edge) => edge <= left);
    if (row < 0) row = free.length;
    if (row >= most) {
      row = most - 1;
      crowded++;
    }
    free[row] = Math.max(free[row] ?? -Infinity, before ? to + GAP : to + room + GAP);
    return { placed, row, from, to, label, before };
  });
  return { laid, rows: Math.max(1, free.length), crowded };
}

/** @param {string} title */
function shortened(title) {
  return title.length > LABEL_LETTERS ? `${title.slice(0, LABEL_LETTERS - 1).trimEnd()}…` : title;
}
