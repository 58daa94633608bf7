// The axis: a view of the list. Each event is drawn where its date is, or bars where they are many.
import { inWords, isStale } from "./api.js";
import { dayName } from "./calendar.js";
import { Chart } from "./chart.js";
import { announce, button, el, settled } from "./dom.js";
import { takeGestures } from "./gestures.js";
import { GROUPS } from "./lanes.js";
import { bounded, moved, zoomed } from "./scale.js";
import { go, state } from "./state.js";
import { Supply } from "./supply.js";
import { unplacedLane } from "./unplaced.js";
import { whenInWords } from "./when.js";
import { counted } from "./words.js";

/** @typedef {import("./scale.js").View} View */
/** @typedef {import("./lanes.js").Placed} Placed */

const WAIT_MS = 180;
/** If more find no room of their own, bars tell more than marks. */
const MOST_CROWDED = 30;

export class Axis {
  /** @type {View} */
  #view = { first: 0, end: 1 };
  /** @type {View} */
  #whole = { first: 0, end: 1 };
  /** @type {Supply | null} */
  #supply = null;
  /** @type {Placed[]} */
  #items = [];
  /** @type {import("./chart.js").DenseLane[]} bars, where the events are too many */
  #dense = [];
  #crowded = 0;
  /** @type {AbortController | null} */
  #asking = null;
  #stepped = -1;
  #frame = 0;
  #remember = settled(() => this.#write(), 400);
  #refine = settled(() => this.#ask(), WAIT_MS);

  /** @param {HTMLElement} holder */
  constructor(holder) {
    this.holder = holder;
    this.plot = el("div", {
      class: "plot",
      tabindex: 0,
      role: "application",
      "aria-roledescription": "time axis",
      id: "plot",
    });
    this.chart = new Chart(this.plot);
    this.aside = el("div", { class: "unplaced" });
    this.note = el("p", { class: "note" });
    takeGestures(this.plot, {
      view: () => this.#view,
      width: () => this.chart.width(),
      look: (view) => this.#look(view),
      open: (id) => go({ event: id }),
      whole: () => this.#look(this.#whole),
      step: (way) => this.#step(way),
      enter: () => this.#items[this.#stepped] && go({ event: this.#items[this.#stepped].event.id }),
    });
    new ResizeObserver(() => this.#draw()).observe(this.plot);
  }

  /** @param {import("./timeline.js").Found} found */
  async show(found) {
    const supply = new Supply(found);
    this.#supply = supply;
    this.#stepped = -1;
    this.#crowded = 0;
    this.#asking?.abort();
    this.holder.hidden = !found.items.length;
    if (!found.items.length) return;
    if (!this.plot.isConnected)
      this.holder.replaceChildren(this.#controls(), this.plot, this.aside, this.note);
    unplacedLane(this.aside, supply.unplaced);
    this.#items = supply.all ?? [];
    this.#dense = [];
    try {
      this.#whole = await supply.whole();
    } catch (failure) {
      this.note.textContent = inWords(failure);
    }
    if (supply !== this.#supply) return;
    this.#view = spanOf(state().span) ?? this.#whole;
    this.#drawNow();
    await this.#ask();
    performance.mark("axis-shown");
  }

  /** The group was changed. */
  regroup() {
    this.#dense = [];
    this.#drawNow();
    this.#ask();
  }

  /** Goes where the address says, for instance back. @param {string | undefined} span */
  follow(span) {
    const view = spanOf(span) ?? this.#whole;
    if (spanText(view) !== spanText(this.#view)) this.#look(view);
  }

  #controls() {
    const by = (/** @type {number} */ part) =>
      this.#look(moved(this.#view, (this.#view.end - this.#view.first) * part));
    const groups = Object.entries(GROUPS).map(([key, { words }]) =>
      el("option", { value: key, selected: state().group === key }, words),
    );
    const choose = (/** @type {Event} */ changed) =>
      go({ group: /** @type {HTMLSelectElement} */ (changed.target).value || null });
    const named = (
      /** @type {string} */ sign,
      /** @type {string} */ words,
      /** @type {() => void} */ action,
    ) => button(sign, action, { "aria-label": words, title: words });
    return el(
      "div",
      { class: "controls" },
      el(
        "label",
        {},
        "Lanes by ",
        el("select", { id: "group", onchange: choose }, el("option", { value: "" }, "nothing"), groups),
      ),
      el(
        "div",
        { class: "buttons", role: "group", "aria-label": "Move and zoom" },
        named("←", "Earlier", () => by(-0.5)),
        named("→", "Later", () => by(0.5)),
        named("+", "Zoom in", () => this.#look(zoomed(this.#view, 0.5))),
        named("−", "Zoom out", () => this.#look(zoomed(this.#view, 2))),
        button("All", () => this.#look(this.#whole), { "aria-label": "Show all of the timeline" }),
      ),
    );
  }

  /** @param {View} view */
  #look(view) {
    this.#view = bounded(view);
    this.#draw();
    this.#remember();
    this.#refine();
  }

  #draw() {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#drawNow());
  }

  #group() {
    return state().group in GROUPS ? state().group : "";
  }

  #drawNow() {
    const supply = this.#supply;
    if (!supply || !this.plot.isConnected) return;
    const group = this.#group();
    const items = this.#items;
    const plan = this.chart.plan(this.#view, {
      items,
      group,
      values: supply.lanes(group),
      told: supply.told,
    });
    this.#crowded = plan.crowded;
    const bars = this.#dense.length > 0 && (plan.crowded > MOST_CROWDED || !items.length);
    if (bars) this.chart.drawBars(this.#view, this.#dense);
    else this.chart.drawEvents(this.#view, plan, items[this.#stepped]?.event.id ?? state().event ?? "");
    this.#say(bars);
  }

  /** @param {boolean} bars */
  #say(bars) {
    const { first, end } = this.#view;
    const span = `${dayName(first)} to ${dayName(Math.ceil(end) - 1)}`;
    const drawn = bars ? "bars that count events" : counted(this.#items.length, "event");
    this.plot.setAttribute(
      "aria-label",
      `${span}: ${drawn}. The same events are in the list below. Left and right move, plus and minus zoom, Home shows all, up and down go from event to event, Enter opens one.`,
    );
    const outside = bars ? (this.#supply?.outside ?? 0) : 0;
    this.note.textContent = [
      bars
        ? "Too many to draw one by one: bars count events, solid those surely in it, pale those that may be. Zoom in to see them."
        : "",
      outside
        ? `${counted(outside, "event")} with an open end, without a year or without a date ${outside === 1 ? "is" : "are"} in no bar.`
        : "",
      !bars && this.#crowded
        ? `${counted(this.#crowded, "event")} had no room of their own here: zoom in.`
        : "",
    ]
      .filter(Boolean)
      .join(" ");
  }

  /** @param {number} way */
  #step(way) {
    if (!this.#items.length) return;
    this.#stepped =
      (this.#stepped + way + this.#items.length + (this.#stepped < 0 && way < 0 ? 1 : 0)) %
      this.#items.length;
    const { event, shape } = this.#items[this.#stepped];
    const day = shape.possible.first ?? /** @type {number} */ (shape.possible.end);
    const { first, end } = this.#view;
    if (day < first || day >= end) this.#look(moved(this.#view, day - (first + end) / 2));
    else this.#draw();
    announce(`${whenInWords(event.when)}: ${event.title}`);
  }

  /** Asks for what the view needs beyond what is there. */
  async #ask() {
    const supply = this.#supply;
    if (!supply) return;
    this.#asking?.abort();
    this.#asking = new AbortController();
    try {
      await this.#refill(supply, this.#asking.signal);
      this.#draw();
    } catch (failure) {
      if (!isStale(failure)) this.note.textContent = inWords(failure);
    }
  }

  /** @param {Supply} supply @param {AbortSignal} signal */
  async #refill(supply, signal) {
    const view = this.#view;
    if (supply.all && this.#group() === "source") await supply.askWhoTells(signal);
    if (supply.all && this.#crowded <= MOST_CROWDED) return;
    const lanes = await supply.bars(view, this.chart.width(), this.#group(), signal);
    if (!supply.all) this.#items = await supply.few(view, lanes, signal);
    this.#dense = lanes;
  }

  #write() {
    const text = spanText(this.#view);
    go({ span: text === spanText(this.#whole) ? null : text }, { replace: true });
  }
}

/** @param {View} view */
function spanText({ first, end }) {
  return `${Math.round(first * 10) / 10}_${Math.round(end * 10) / 10}`;
}

/** @param {string | undefined} text @returns {View | null} */
function spanOf(text) {
  const [first, end] = (text ?? "").split("_").map(Number);
  return Number.isFinite(first) && Number.isFinite(end) && first < end ? bounded({ first, end }) : null;
}
