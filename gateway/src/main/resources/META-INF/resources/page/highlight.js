// Marks passages in a text. Offsets count Unicode code points, as the API's do; a string in the
// browser counts UTF-16 units.
import { el } from "./dom.js";

/**
 * @typedef {object} Passage
 * @property {number} start in code points
 * @property {number} end exclusive
 * @property {string} kind the class of its mark
 * @property {string} [note] said on hovering
 * @property {string} [id]
 */

/** Cuts a string at offsets in code points. @param {string} text */
export function slicer(text) {
  /** @type {(offset: number) => number} */
  let unit = (offset) => offset;
  if (/[\uD800-\uDBFF]/.test(text)) {
    const units = [0];
    for (const point of text) units.push(units[units.length - 1] + point.length);
    unit = (offset) => units[Math.min(offset, units.length - 1)];
  }
  return (/** @type {number} */ start, /** @type {number} */ end) => text.slice(unit(start), unit(end));
}

/** @param {string} text */
export function lengthOf(text) {
  let points = 0;
  for (const _ of text) points++;
  return points;
}

/**
 * The text with the passages marked; one may hold others, and those that cross are cut.
 * @param {string} text
 * @param {Passage[]} passages
 * @returns {Node[]}
 */
export function marked(text, passages) {
  const slice = slicer(text);
  const ordered = [...passages].sort((a, b) => a.start - b.start || b.end - a.end);
  const end = lengthOf(text);
  return fill(0, end);

  /** @param {number} from @param {number} to @returns {Node[]} */
  function fill(from, to) {
    /** @type {Node[]} */
    const nodes = [];
    let at = from;
    while (ordered.length && ordered[0].start < to) {
      const next = /** @type {Passage} */ (ordered.shift());
      const start = Math.max(next.start, at);
      const stop = Math.min(next.end, to);
      if (stop <= start) continue;
      if (start > at) nodes.push(document.createTextNode(slice(at, start)));
      nodes.push(el("mark", { class: next.kind, title: next.note, id: next.id }, fill(start, stop)));
      at = stop;
    }
    if (at < to) nodes.push(document.createTextNode(slice(at, to)));
    return nodes;
  }
}
