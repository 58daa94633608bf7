// When an event was: in words, and as what an axis can draw.
import { MONTHS, dayName, isoDay, longDayName, ymd, yearName } from "./calendar.js";
import { endDay, firstDay, parseEdtf } from "./edtf.js";

/** @typedef {import("./edtf.js").Part} Part */
/** @typedef {import("./edtf.js").Choice} Choice */
/** @typedef {{edtf: string, earliest: string | null, latest: string | null, granularity: string} | null} When */

/**
 * Days from the first to before the end. An end that is open is null.
 * @typedef {{first: number | null, end: number | null}} Run
 */

/**
 * @typedef {object} Shape
 * @property {"day" | "unit" | "span" | "oneOf" | "none"} kind none: it has no place on the axis
 * @property {Run | null} certain days on which it surely was
 * @property {Run} possible all the days on which it may have been
 * @property {Run[]} choices of a set: its alternatives
 */

/** @type {Shape} */
const NOWHERE = { kind: "none", certain: null, possible: { first: null, end: null }, choices: [] };

/** @param {When | undefined} when @returns {Shape} */
export function shapeOf(when) {
  if (!when) return NOWHERE;
  const edtf = parseEdtf(when.edtf);
  if (edtf.kind === "single") return single(edtf.date);
  if (edtf.kind === "interval") return interval(edtf.start, edtf.end);
  return edtf.kind === "oneOf" ? oneOf(edtf.choices) : NOWHERE;
}

/** @param {Part} date @returns {Shape} */
function single(date) {
  const possible = { first: firstDay(date), end: endDay(date) };
  if (possible.first === null) return NOWHERE;
  const isDay = date.day !== null;
  return { kind: isDay ? "day" : "unit", certain: isDay ? possible : null, possible, choices: [] };
}

/** @param {Part | null} start @param {Part | null} end @returns {Shape} */
function interval(start, end) {
  const possible = { first: start && firstDay(start), end: end && endDay(end) };
  if (possible.first === null && possible.end === null) return NOWHERE;
  // It surely lasted from the last possible beginning to the first possible end.
  const from = start ? /** @type {number} */ (endDay(start)) - 1 : /** @type {number} */ (possible.end) - 1;
  const to = end ? /** @type {number} */ (firstDay(end)) + 1 : from + 1;
  return { kind: "span", certain: from < to ? { first: from, end: to } : null, possible, choices: [] };
}

/** @param {Choice[]} given @returns {Shape} */
function oneOf(given) {
  const choices = given.map(({ first, last }) => ({
    first: first && firstDay(first),
    end: last && endDay(last),
  }));
  const bounds = choices.flatMap(({ first, end }) => [first, end]);
  if (bounds.every((bound) => bound === null)) return NOWHERE;
  const possible = { first: choices[0].first, end: choices[choices.length - 1].end };
  return { kind: "oneOf", certain: null, possible, choices };
}

/** Whether it has a date of any kind. @param {When | undefined} when */
export function isYearless(when) {
  return Boolean(when) && shapeOf(when).kind === "none";
}

/** As one would say it: “some time in May 2017”. @param {When | undefined} when @returns {string} */
export function whenInWords(when) {
  return when ? edtfInWords(when.edtf, when.granularity) : "no date told";
}

/** @param {string} text @param {string} [granularity] */
export function edtfInWords(text, granularity) {
  const edtf = parseEdtf(text);
  if (edtf.kind === "single") return singleInWords(edtf.date);
  if (edtf.kind === "interval") return intervalInWords(edtf.start, edtf.end);
  return edtf.kind === "oneOf" ? oneOfInWords(edtf.choices, granularity) : text;
}

/** @param {Part} date */
function singleInWords(date) {
  if (date.day !== null)
    return date.year === null
      ? `${name(date)}, year unknown`
      : longDayName(/** @type {number} */ (firstDay(date)));
  if (date.year === null) return `some time in ${name(date)}, year unknown`;
  return `some time in ${name(date)}`;
}

/** A date by itself: “4 July 2017”, “May 2017”, “the 1990s”. @param {Part} date */
function name(date) {
  const month = date.month === null ? "" : MONTHS[date.month - 1];
  const dayMonth = [date.day, month].filter(Boolean).join(" ");
  if (date.year === null) return dayMonth;
  if (date.digitsUnknown === 1) return `the ${yearName(date.year)}s`;
  if (date.digitsUnknown === 2) return `the years ${yearName(date.year)} to ${yearName(date.year + 99)}`;
  return [dayMonth, yearName(date.year)].filter(Boolean).join(" ");
}

/** @param {Part | null} start @param {Part | null} end */
function intervalInWords(start, end) {
  if (start && end) return range(start, end);
  if (start) return `from ${name(start)}, end not told`;
  return end ? `until ${name(end)}, beginning not told` : "at a time not told";
}

/** “3–4 July 2017”. @param {Part} first @param {Part} last */
function range(first, last) {
  const sameYear = first.year === last.year;
  const sameMonth = sameYear && first.month === last.month && first.month !== null;
  if (sameMonth && first.day !== null && last.day !== null) return `${first.day}–${name(last)}`;
  if (sameYear && first.month !== null) return `${name({ ...first, year: null })} – ${name(last)}`;
  return `${name(first)} – ${name(last)}`;
}

/** @param {Choice[]} choices @param {string} [granularity] */
function oneOfInWords(choices, granularity) {
  const only = choices.length === 1 ? choices[0] : null;
  const yearless = choices.some(({ first, last }) => (first ?? last)?.year === null);
  const unknown = yearless ? ", year unknown" : "";
  if (only && !only.last) return `on or after ${name(/** @type {Part} */ (only.first))}`;
  if (only && !only.first) return `on or before ${name(/** @type {Part} */ (only.last))}`;
  if (only && granularity === "week") return `in the week of ${name(/** @type {Part} */ (only.first))}`;
  if (only && granularity === "quarter") return `in the quarter ${alternative(only)}`;
  if (only) return `on one of the days ${alternative(only)}${unknown}`;
  const adjoining = yearless ? neighbours(choices) : null;
  return `${adjoining ?? either(choices)}${unknown}`;
}

/** Yearless days in a row, which EDTF can only list. @param {Choice[]} choices */
function neighbours(choices) {
  const days = choices.map(({ first }) => first);
  const inARow = days.every(
    (day, i) =>
      i === 0 ||
      (day && days[i - 1] && day.month === days[i - 1]?.month && day.day === (days[i - 1]?.day ?? 0) + 1),
  );
  const [first] = days;
  const last = days[days.length - 1];
  if (days.length < 3) return null;
  if (inARow) return first && last ? `on one of the days ${range(first, last)}` : null;
  return first && last && acrossMonths(days) ? `on one of the days ${name(first)} – ${name(last)}` : null;
}

/** @param {(Part | null)[]} days */
function acrossMonths(days) {
  const numbers = days.map((day) =>
    day && day.month !== null && day.day !== null ? firstDay({ ...day, year: 2000 }) : null,
  );
  return numbers.every(
    (number, i) =>
      i === 0 ||
      (number !== null && number - (numbers[i - 1] ?? 0) <= 2 && number - (numbers[i - 1] ?? 0) >= 1),
  );
}

/** @param {Choice[]} choices */
function either(choices) {
  const names = choices.map(alternative);
  const shown =
    names.length > 6 ? [...names.slice(0, 3), `${names.length - 4} more`, names[names.length - 1]] : names;
  return `${shown.slice(0, -1).join(", ")} or ${shown[shown.length - 1]}`;
}

/** @param {Choice} choice */
function alternative({ first, last }) {
  if (!first) return `before ${name(/** @type {Part} */ (last))}`;
  if (!last) return `after ${name(first)}`;
  return first === last ? name(first) : range(first, last);
}

/** The short form at the head of a row: “4 July”, “May”, “3–4 July”. @param {When | undefined} when */
export function whenAtGlance(when) {
  return whenInWords(when)
    .replace(/^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day /, "")
    .replace(/^(some time in|on one of the days) /, "");
}

/** The year under which it stands in a list; null: none. @param {When | undefined} when */
export function yearOf(when) {
  const { possible } = shapeOf(when);
  const day = possible.first ?? (possible.end === null ? null : possible.end - 1);
  return day === null ? null : ymd(day).year;
}

/** An instant as a day. @param {string} instant */
export function postedDay(instant) {
  const found = /^(-?\d{4})-(\d\d)(?:-(\d\d))?/.exec(instant);
  return found ? edtfInWords(found[0]).replace(/^\w+day /, "") : instant;
}

export { dayName, isoDay };
