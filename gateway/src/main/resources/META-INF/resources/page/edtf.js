// Reads EDTF (ISO 8601-2) as far as Dateline writes it.
import { dayNumber } from "./calendar.js";

/**
 * A day, month, year, decade or century.
 * @typedef {object} Part
 * @property {number | null} year null: unknown
 * @property {number} digitsUnknown 1 for a decade, 2 for a century
 * @property {number | null} month
 * @property {number | null} day
 */

/**
 * One of the alternatives of a set.
 * @typedef {{first: Part | null, last: Part | null}} Choice null: open on that side
 */

/**
 * @typedef {{kind: "single", date: Part}
 *   | {kind: "interval", start: Part | null, end: Part | null}
 *   | {kind: "oneOf", choices: Choice[]}
 *   | {kind: "unread"}} Edtf
 */

const PART = /^(?:(-?\d{4})|(-?\d{3})X|(-?\d{2})XX|XXXX)(?:-(\d\d))?(?:-(\d\d))?$/;

/** @param {string} text @returns {Edtf} */
export function parseEdtf(text) {
  if (text.startsWith("[") && text.endsWith("]")) {
    const choices = text.slice(1, -1).split(",").map(choice);
    return choices.every((one) => one)
      ? { kind: "oneOf", choices: /** @type {Choice[]} */ (choices) }
      : { kind: "unread" };
  }
  const slash = text.indexOf("/");
  if (slash >= 0) {
    return { kind: "interval", start: part(text.slice(0, slash)), end: part(text.slice(slash + 1)) };
  }
  const date = part(text);
  return date ? { kind: "single", date } : { kind: "unread" };
}

/** @param {string} text @returns {Choice | null} */
function choice(text) {
  const dots = text.indexOf("..");
  const first = part(dots < 0 ? text : text.slice(0, dots));
  const last = dots < 0 ? first : part(text.slice(dots + 2));
  return first || last ? { first, last } : null;
}

/** @param {string} text @returns {Part | null} */
function part(text) {
  const found = PART.exec(text);
  if (!found) return null;
  const [, year, decade, century, month, day] = found;
  const digitsUnknown = decade ? 1 : century ? 2 : 0;
  const written = year ?? decade ?? century;
  return {
    year: written === undefined ? null : firstYear(written, digitsUnknown),
    digitsUnknown,
    month: month ? Number(month) : null,
    day: day ? Number(day) : null,
  };
}

/** The first year of `-004X` is −49. @param {string} written @param {number} unknown */
function firstYear(written, unknown) {
  const size = 10 ** unknown;
  return written.startsWith("-") ? Number(written) * size - (size - 1) : Number(written) * size;
}

/** Its first day; null: the year is unknown. @param {Part} date @returns {number | null} */
export function firstDay(date) {
  return date.year === null ? null : dayNumber(date.year, date.month ?? 1, date.day ?? 1);
}

/** The day after its last. @param {Part} date @returns {number | null} */
export function endDay(date) {
  if (date.year === null) return null;
  if (date.day !== null) return dayNumber(date.year, date.month ?? 1, date.day) + 1;
  if (date.month === 12) return dayNumber(date.year + 1, 1, 1);
  if (date.month !== null) return dayNumber(date.year, date.month + 1, 1);
  return dayNumber(date.year + 10 ** date.digitsUnknown, 1, 1);
}
