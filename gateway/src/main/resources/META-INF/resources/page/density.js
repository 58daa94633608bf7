// Counts over time, for more events than can be drawn one by one. The server counts; the page asks
// for as many bars as it has room for.
import { ask } from "./api.js";
import { dayNumber, dayOfIso, isoDay, isoYear, two, weekday, ymd } from "./calendar.js";
import { query, state } from "./state.js";

/** @typedef {{first: number, end: number, certain: number, possible: number}} Bar */
/** @typedef {"day" | "week" | "month" | "year"} Bucket */

/** @type {[Bucket, number][]} */
const LEAST_PIXELS = [
  ["day", 5],
  ["week", 1],
  ["month", 0.17],
  ["year", 0],
];

/** The finest bucket whose bars can be seen. @param {number} perDay pixels @returns {Bucket} */
export function bucketFor(perDay) {
  return (LEAST_PIXELS.find(([, least]) => perDay >= least) ?? ["year", 0])[0];
}

/**
 * @param {Bucket} bucket
 * @param {import("./scale.js").View | null} view null: all of it
 * @param {Record<string, string>} narrowing more filters, those of a lane
 * @param {AbortSignal} signal
 * @returns {Promise<{bars: Bar[], undated: number}>}
 */
export async function density(bucket, view, narrowing, signal) {
  const found = await ask(
    `/v1/histogram?${query({ ...narrowing, ...(view ? windowOf(bucket, view) : {}), bucket })}`,
    { signal },
  );
  return {
    bars: found.items.map((/** @type {{start: string, certain: number, possible: number}} */ one) =>
      bar(bucket, one),
    ),
    undated: found.undated,
  };
}

/** A view's edges as those of bars, and within the period that is asked for. @param {Bucket} bucket @param {import("./scale.js").View} view */
function windowOf(bucket, { first, end }) {
  const asked = state();
  const from = edge(bucket, first);
  const to = edge(bucket, end);
  return {
    from: asked.from && later(asked.from, from) ? asked.from : from,
    to: asked.to && later(to, asked.to) ? asked.to : to,
  };
}

/** Whether one date begins after another; years may be negative. @param {string} one @param {string} other */
function later(one, other) {
  const day = (/** @type {string} */ text) => {
    const [, year, month, of] = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(text) ?? ["", "0"];
    return dayNumber(Number(year), Number(month ?? 1), Number(of ?? 1));
  };
  return day(one) > day(other);
}

/** @param {Bucket} bucket @param {number} day */
function edge(bucket, day) {
  const { year, month } = ymd(Math.min(Math.max(day, dayNumber(-9999, 1, 8)), dayNumber(9999, 12, 24)));
  if (bucket === "year") return isoYear(year);
  if (bucket === "month") return `${isoYear(year)}-${two(month)}`;
  return isoDay(bucket === "week" ? Math.floor(day) - weekday(day) : day);
}

/** @param {Bucket} bucket @param {{start: string, certain: number, possible: number}} of @returns {Bar} */
function bar(bucket, { start, certain, possible }) {
  const [, year, month] = /^(-?\d{4})(?:-(\d\d))?/.exec(start) ?? ["", "0", "1"];
  const first = dayOfIso(start) ?? dayNumber(Number(year), Number(month ?? 1), 1);
  const y = Number(year);
  const m = Number(month ?? 1);
  const end = {
    day: first + 1,
    week: first + 7,
    month: m === 12 ? dayNumber(y + 1, 1, 1) : dayNumber(y, m + 1, 1),
    year: dayNumber(y + 1, 1, 1),
  }[bucket];
  return { first, end, certain, possible };
}

/** Bars that would be thinner than `least` pixels, taken together: the tallest stands for its neighbours. @param {Bar[]} bars @param {(day: number) => number} x @param {number} least */
export function joined(bars, x, least) {
  /** @type {Bar[]} */
  const wide = [];
  for (const one of bars) {
    const last = wide[wide.length - 1];
    if (last && x(one.end) - x(last.first) < least) {
      wide[wide.length - 1] = {
        first: last.first,
        end: one.end,
        certain: Math.max(last.certain, one.certain),
        possible: Math.max(last.possible, one.possible),
      };
    } else wide.push(one);
  }
  return wide;
}

/** A view as a filter, within the period that is asked for. @param {import("./scale.js").View} view */
export function within(view) {
  return windowOf("day", view);
}
