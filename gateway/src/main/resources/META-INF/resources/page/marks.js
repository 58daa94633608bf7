// What an event looks like on the axis. What is certain is solid, what is possible fades, a set of
// alternatives stands in brackets, an open end is an arrow.
import { svg } from "./dom.js";
import { whenInWords } from "./when.js";
import { FACTUALITY } from "./words.js";

/** @typedef {import("./when.js").Shape} Shape */
/** @typedef {{x: (day: number) => number}} Scale */
/** @typedef {{from: number, to: number}} Extent pixels */

const LEAST = 9;
const OPEN = 34;

/** From where to where a mark reaches. @param {Shape} shape @param {Scale} scale @returns {Extent} */
export function extentOf({ possible }, { x }) {
  const from = possible.first === null ? x(/** @type {number} */ (possible.end)) - OPEN : x(possible.first);
  const to = possible.end === null ? x(/** @type {number} */ (possible.first)) + OPEN : x(possible.end);
  return to - from >= LEAST ? { from, to } : { from: (from + to - LEAST) / 2, to: (from + to + LEAST) / 2 };
}

/**
 * @param {import("./lanes.js").Laid} laid
 * @param {Scale} scale
 * @param {number} y of its middle
 * @param {number} height
 * @param {boolean} chosen
 */
export function mark({ placed: { event, shape }, from, to, label, before }, scale, y, height, chosen) {
  const extent = { from, to };
  const parts = { day: solid, span, unit: fading, oneOf: bracketed, none: () => [] }[shape.kind](
    extent,
    shape,
    scale,
    y,
    height,
  );
  const words = `${whenInWords(event.when)}: ${event.title}${event.factuality === "asserted" ? "" : ` (${FACTUALITY[event.factuality]})`}`;
  const text = label
    ? svg(
        "text",
        { x: before ? from - 6 : Math.max(to, 0) + 6, y: y + 4, class: before ? "label before" : "label" },
        label,
      )
    : null;
  return svg(
    "g",
    { class: `mark ${event.factuality}${chosen ? " chosen" : ""}`, "data-event": event.id },
    svg("title", {}, words),
    hit(extent, y, height),
    parts,
    text,
  );
}

/** Where a pointer meets it, besides its label. @param {Extent} extent @param {number} y @param {number} height */
function hit({ from, to }, y, height) {
  return svg("rect", {
    class: "hit",
    x: from - 3,
    y: y - height / 2 - 4,
    width: to - from + 6,
    height: height + 8,
    rx: 3,
  });
}

/** @param {Extent} extent @param {Shape} _shape @param {Scale} _scale @param {number} y @param {number} height */
function solid({ from, to }, _shape, _scale, y, height) {
  return [
    svg("rect", {
      class: "certain",
      x: from,
      y: y - height / 2,
      width: to - from,
      height,
      rx: Math.min(height / 2, (to - from) / 2),
    }),
  ];
}

/** @param {Extent} extent @param {Shape} shape @param {Scale} scale @param {number} y @param {number} height */
function span(extent, shape, scale, y, height) {
  const { certain, possible } = shape;
  const parts = [];
  if (!certain || possible.first !== certain.first || possible.end !== certain.end)
    parts.push(...fading(extent, shape, scale, y, height));
  if (certain) {
    const from = scale.x(/** @type {number} */ (certain.first));
    const to = Math.max(scale.x(/** @type {number} */ (certain.end)), from + 3);
    parts.push(
      svg("rect", { class: "certain", x: from, y: y - height / 2, width: to - from, height, rx: 2 }),
    );
  }
  return parts;
}

/** @param {Extent} extent @param {Shape} shape @param {Scale} _scale @param {number} y @param {number} height */
function fading({ from, to }, { possible }, _scale, y, height) {
  const fill =
    possible.first === null
      ? "url(#fade-before)"
      : possible.end === null
        ? "url(#fade-after)"
        : "url(#fade-both)";
  return [
    svg("rect", { class: "possible", x: from, y: y - height / 2, width: to - from, height, fill }),
    possible.first === null ? arrow(from, y, -1) : null,
    possible.end === null ? arrow(to, y, 1) : null,
  ];
}

/** @param {Extent} extent @param {Shape} shape @param {Scale} scale @param {number} y @param {number} height */
function bracketed(extent, shape, scale, y, height) {
  const { possible, choices } = shape;
  const edge = height / 2 + 2;
  const bracket = (/** @type {number} */ x, /** @type {number} */ way) =>
    svg("path", { class: "bracket", d: `M${x + way * 4} ${y - edge}H${x}V${y + edge}H${x + way * 4}` });
  const alternatives = choices.length > 1 ? choices.map((one) => segment(one, scale, y, height)) : [];
  return [
    ...(choices.length > 1 ? alternatives : fading(extent, shape, scale, y, height)),
    possible.first === null ? null : bracket(extent.from, 1),
    possible.end === null ? null : bracket(extent.to, -1),
  ];
}

/** @param {import("./when.js").Run} choice @param {Scale} scale @param {number} y @param {number} height */
function segment({ first, end }, { x }, y, height) {
  const from = first === null ? x(/** @type {number} */ (end)) - OPEN : x(first);
  const to = end === null ? x(/** @type {number} */ (first)) + OPEN : x(end);
  return svg("rect", {
    class: "alternative",
    x: from,
    y: y - height / 4,
    width: Math.max(2, to - from),
    height: height / 2,
  });
}

/** @param {number} x @param {number} y @param {number} way */
function arrow(x, y, way) {
  return svg("path", { class: "arrow", d: `M${x - way * 6} ${y - 5}L${x} ${y}L${x - way * 6} ${y + 5}` });
}

/** The fills that fade. */
export function fades() {
  const gradient = (/** @type {string} */ id, /** @type {[number, number][]} */ stops) =>
    svg(
      "linearGradient",
      { id },
      stops.map(([offset, opacity]) => svg("stop", { offset, "stop-opacity": opacity, class: "fade" })),
    );
  return svg(
    "defs",
    {},
    gradient("fade-both", [
      [0, 0.08],
      [0.5, 0.7],
      [1, 0.08],
    ]),
    gradient("fade-after", [
      [0, 0.75],
      [1, 0.05],
    ]),
    gradient("fade-before", [
      [0, 0.05],
      [1, 0.75],
    ]),
  );
}
