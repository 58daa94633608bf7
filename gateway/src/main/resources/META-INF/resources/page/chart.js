// Draws the axis as SVG.
import { svg } from "./dom.js";
import { joined } from "./density.js";
import { layOut, lanes as lanesOf } from "./lanes.js";
import { extentOf, fades, mark } from "./marks.js";
import { scale, ticks } from "./scale.js";

/** @typedef {import("./scale.js").View} View */
/** @typedef {{words: string, bars: import("./density.js").Bar[], undated: number}} DenseLane */
/**
 * @typedef {object} Drawn
 * @property {import("./lanes.js").Placed[]} items @property {string} group
 * @property {{value: string, words: string}[]} values @property {Map<string, Set<string>>} told
 */
/** @typedef {ReturnType<typeof layOut> & {words: string}} LaidLane */
/** @typedef {{lanes: LaidLane[], crowded: number}} Plan crowded: how many have no room of their own */

const ROW = 22;
const BARE_ROW = 11;
const TOP = 6;
const LANE_TITLE = 20;
const FOOT = 40;
const BARS = 120;
const LANE_BARS = 48;
const LEAST_BAR = 3;

export class Chart {
  /** @param {HTMLElement} holder */
  constructor(holder) {
    this.holder = holder;
    this.root = svg("svg", { "aria-hidden": "true", focusable: "false" });
    this.content = svg("g");
    this.root.append(fades(), this.content);
    holder.append(this.root);
  }

  width() {
    return Math.max(200, this.holder.clientWidth);
  }

  /** Lays events out without drawing them. @param {View} view @param {Drawn} drawn @returns {Plan} */
  plan(view, { items, group, values, told }) {
    const width = this.width();
    const at = scale(view, width);
    const visible = items
      .map((one) => ({ one, ...extentOf(one.shape, at) }))
      .filter(({ from, to }) => to > -220 && from < width)
      .map(({ one }) => one);
    const lanes = lanesOf(visible, group, values, told);
    const most = Math.max(3, Math.floor(14 / Math.max(1, lanes.length)));
    const laid = lanes.map((lane) => ({
      words: lane.words,
      ...layOut(lane.items, ({ shape }) => extentOf(shape, at), width, most, most * 2),
    }));
    return { lanes: laid, crowded: laid.reduce((sum, { crowded }) => sum + crowded, 0) };
  }

  /** @param {View} view @param {Plan} plan @param {string} chosen the event that stands out */
  drawEvents(view, plan, chosen) {
    const width = this.width();
    const at = scale(view, width);
    /** @type {SVGElement[]} */
    const parts = [];
    let y = TOP;
    for (const { words, laid, labelled, rows } of plan.lanes) {
      if (words) {
        parts.push(svg("text", { class: "lane", x: 4, y: y + 14 }, words));
        y += LANE_TITLE;
      }
      const row = labelled ? ROW : BARE_ROW;
      const middle = (/** @type {number} */ of) => y + of * row + row / 2;
      parts.push(
        ...laid.map((one) =>
          mark(one, at, middle(one.row), labelled ? 10 : 7, one.placed.event.id === chosen),
        ),
      );
      y += rows * row + 6;
      if (words) parts.push(rule(y, width));
    }
    this.#finish(view, width, Math.max(y, 70), parts);
  }

  /** @param {View} view @param {DenseLane[]} lanes */
  drawBars(view, lanes) {
    const width = this.width();
    const at = scale(view, width);
    const grouped = lanes.length > 1 || lanes[0].words !== "";
    const height = grouped ? LANE_BARS : BARS;
    /** @type {SVGElement[]} */
    const parts = [];
    let y = TOP;
    for (const { words, bars } of lanes) {
      if (words) {
        parts.push(svg("text", { class: "lane", x: 4, y: y + 14 }, words));
        y += LANE_TITLE;
      }
      parts.push(...this.#bars(bars, at, width, y, height));
      y += height;
      if (grouped) parts.push(rule(y, width));
    }
    this.#finish(view, width, y, parts);
  }

  /** @param {import("./density.js").Bar[]} bars @param {{x: (day: number) => number}} at @param {number} width @param {number} top @param {number} height */
  #bars(bars, { x }, width, top, height) {
    const shown = joined(
      bars.filter(({ first, end }) => x(end) > 0 && x(first) < width),
      x,
      LEAST_BAR,
    );
    const most = Math.max(1, ...shown.map(({ certain, possible }) => certain + possible));
    const tall = (/** @type {number} */ count) => (count / most) * (height - 16);
    const labels = [
      svg("text", { class: "most", x: width - 4, y: top + 10 }, `${most.toLocaleString("en")} at most`),
    ];
    return shown
      .flatMap(({ first, end, certain, possible }) => {
        const left = x(first);
        const wide = Math.max(1, x(end) - left - 1);
        const foot = top + height;
        return [
          possible
            ? svg("rect", {
                class: "bar possible",
                x: left,
                y: foot - tall(certain + possible),
                width: wide,
                height: tall(possible),
              })
            : null,
          certain
            ? svg("rect", {
                class: "bar certain",
                x: left,
                y: foot - tall(certain),
                width: wide,
                height: tall(certain),
              })
            : null,
        ].filter((one) => one !== null);
      })
      .concat(labels);
  }

  /** @param {View} view @param {number} width @param {number} height @param {SVGElement[]} parts */
  #finish(view, width, height, parts) {
    const all = height + FOOT;
    this.root.setAttribute("width", String(width));
    this.root.setAttribute("height", String(all));
    this.root.setAttribute("viewBox", `0 0 ${width} ${all}`);
    this.content.replaceChildren(...this.#grid(view, width, height), ...parts);
  }

  /** @param {View} view @param {number} width @param {number} height */
  #grid(view, width, height) {
    const { x } = scale(view, width);
    const { ticks: upper, under } = ticks(view, width);
    const lines = upper.map(({ day }) =>
      svg("line", { class: "tick", x1: x(day), x2: x(day), y1: 0, y2: height + 5 }),
    );
    const words = upper
      .filter(({ day }) => x(day) > -2)
      .map(({ day, words: text }) => svg("text", { class: "tick", x: x(day) + 3, y: height + 16 }, text));
    // The unit in which the view begins keeps its name at the edge.
    const lower = under.filter(({ day }, i) => x(under[i + 1]?.day ?? Infinity) > 90 && x(day) < width);
    const names = lower.map(({ day, words: text }) =>
      svg("text", { class: "under", x: Math.max(x(day), 0) + 3, y: height + 33 }, text),
    );
    const edges = lower
      .filter(({ day }) => x(day) > 0)
      .map(({ day }) => svg("line", { class: "under", x1: x(day), x2: x(day), y1: 0, y2: height + 36 }));
    return [
      ...lines,
      ...edges,
      svg("line", { class: "base", x1: 0, x2: width, y1: height, y2: height }),
      ...words,
      ...names,
    ];
  }
}

/** @param {number} y @param {number} width */
function rule(y, width) {
  return svg("line", { class: "rule", x1: 0, x2: width, y1: y, y2: y });
}
