// Days to pixels, and the ticks of an axis from days to millennia.
import { MONTHS, dayNumber, weekday, weekdayName, ymd, yearName } from "./calendar.js";

/** @typedef {{first: number, end: number}} View the days that are shown, the end exclusive; not whole */
/** @typedef {{day: number, words: string}} Tick */

export const LEAST_DAYS = 3;
const MOST_YEARS = 20_000;
const DAYS_OF_YEAR = 365.2425;
const LEAST_PIXELS = 72;
const FIRST_DAY = dayNumber(-9999, 1, 1);
const END_DAY = dayNumber(10_000, 1, 1);

/** @param {View} view @param {number} width */
export function scale({ first, end }, width) {
  const perDay = width / (end - first);
  return {
    perDay,
    x: (/** @type {number} */ day) => (day - first) * perDay,
    day: (/** @type {number} */ x) => first + x / perDay,
  };
}

/** Keeps a view within what there is. @param {View} view @returns {View} */
export function bounded({ first, end }) {
  const length = Math.min(Math.max(end - first, LEAST_DAYS), MOST_YEARS * DAYS_OF_YEAR);
  const centre = Math.min(Math.max((first + end) / 2, FIRST_DAY), END_DAY);
  return { first: centre - length / 2, end: centre + length / 2 };
}

/** Nearer (below 1) or farther, with the given day kept in its place. @param {View} view @param {number} factor @param {number} [still] @returns {View} */
export function zoomed({ first, end }, factor, still = (first + end) / 2) {
  return bounded({ first: still - (still - first) * factor, end: still + (end - still) * factor });
}

/** @param {View} view @param {number} days @returns {View} */
export function moved({ first, end }, days) {
  return bounded({ first: first + days, end: end + days });
}

/**
 * One unit of ticks.
 * @typedef {object} Unit
 * @property {number} days about how many
 * @property {(view: View) => number[]} starts
 * @property {(day: number) => string} words
 * @property {"day" | "month" | "year" | "none"} under what is written below it
 */

/** @type {Unit[]} */
const UNITS = [
  {
    days: 1,
    starts: everyDay,
    words: (day) => `${weekdayName(day).slice(0, 3)} ${ymd(day).day}`,
    under: "month",
  },
  { days: 7, starts: mondays, words: (day) => `${ymd(day).day} ${month(day)}`, under: "year" },
  ...[1, 3].map((months) => monthly(months)),
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map((years) => yearly(years)),
];

/** @param {number} months @returns {Unit} */
function monthly(months) {
  return {
    days: 30.44 * months,
    words: (day) => MONTHS[ymd(day).month - 1].slice(0, 3),
    under: "year",
    starts: ({ first, end }) => {
      const from = ymd(first);
      const starts = [];
      for (let i = Math.floor((from.month - 1) / months) * months; ; i += months) {
        const day = dayNumber(from.year + Math.floor(i / 12), (i % 12) + 1, 1);
        if (day > end) return starts;
        starts.push(day);
      }
    },
  };
}

/** @param {number} years @returns {Unit} */
function yearly(years) {
  return {
    days: DAYS_OF_YEAR * years,
    words: (day) => yearName(ymd(day).year),
    under: "none",
    starts: ({ first, end }) => {
      const starts = [];
      for (
        let year = Math.floor(ymd(first).year / years) * years;
        dayNumber(year, 1, 1) <= end;
        year += years
      )
        starts.push(dayNumber(year, 1, 1));
      return starts;
    },
  };
}

/** @param {View} view */
function everyDay({ first, end }) {
  return Array.from(
    { length: Math.max(0, Math.ceil(end) - Math.floor(first)) },
    (_, i) => Math.floor(first) + i,
  );
}

/** @param {View} view */
function mondays({ first, end }) {
  const monday = Math.floor(first) - weekday(first);
  return Array.from({ length: Math.ceil((end - monday) / 7) }, (_, i) => monday + i * 7);
}

/** @param {number} day */
function month(day) {
  return MONTHS[ymd(day).month - 1].slice(0, 3);
}

/** The ticks, and below them the longer units that they lie in. @param {View} view @param {number} width @returns {{ticks: Tick[], under: Tick[]}} */
export function ticks(view, width) {
  const { perDay } = scale(view, width);
  const unit = UNITS.find(({ days }) => days * perDay >= LEAST_PIXELS) ?? UNITS[UNITS.length - 1];
  return {
    ticks: unit.starts(view).map((day) => ({ day, words: unit.words(day) })),
    under: under(unit.under, view),
  };
}

/** @param {Unit["under"]} kind @param {View} view @returns {Tick[]} */
function under(kind, view) {
  if (kind === "none") return [];
  const unit = kind === "year" ? yearly(1) : monthly(1);
  const words = (/** @type {number} */ day) =>
    kind === "year" ? yearName(ymd(day).year) : `${MONTHS[ymd(day).month - 1]} ${yearName(ymd(day).year)}`;
  return unit.starts(view).map((day) => ({ day, words: words(day) }));
}
