// The axis: a view of the list. Each event is drawn where its date is, or bars where they are many.
import { events, inWords, isStale } from "./api.js";
import { dayName } from "./calendar.js";
import { Chart } from "./chart.js";
import { bucketFor, density, within } from "./density.js";
import { announce, button, el, settled } from "./dom.js";
import { takeGestures } from "./gestures.js";
import { GROUPS, laneValues, placed } from "./lanes.js";
import { bounded, moved, scale, zoomed } from "./scale.js";
import { go, query, state } from "./state.js";
import { unplacedLane } from "./unplaced.js";
import { whenInWords } from "./when.js";
import { counted } from "./words.js";

/** @typedef {import("./scale.js").View} View */
/** @typedef {import("./lanes.js").Placed} Placed */

const MOST_DRAWN = 500;
const WAIT_MS = 180;
const MARGIN = 0.04;

export class Axis {
  /** @type {View} */
  #view = { first: 0, end: 1 };
  /** @type {View} */
  #whole = { first: 0, end: 1 };
  /** @type {import("./timeline.js").Found | null} */
  #found = null;
  /** @type {Placed[]} */
  #items = [];
  /** @type {import("./chart.js").DenseLane[]} bars, where the events are too many */
  #dense = [];
  #drawnOneByOne = true;
  /** @type {Map<string, Set<string>>} which events each source tells of */
  #told = new Map();
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
    this.#found = found;
    this.#stepped = -1;
    this.#told = new Map();
    this.#asking?.abort();
    this.holder.hidden = !found.items.length;
    if (!found.items.length) return;
    if (!this.plot.isConnected)
      this.holder.replaceChildren(this.#controls(), this.plot, this.aside, this.note);
    const all = placed(found.items);
    this.#drawnOneByOne = !found.next;
    this.#items = this.#drawnOneByOne ? all.placed : [];
    this.#dense = [];
    unplacedLane(this.aside, all.unplaced);
    this.#whole = this.#drawnOneByOne ? extents(this.#items) : await this.#extentsOfMany();
    this.#view = spanOf(state().span) ?? this.#whole;
    this.#draw();
    this.#ask();
  }

  /** The group was changed. */
  regroup() {
    this.#dense = [];
    this.#draw();
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

  #drawNow() {
    if (!this.#found || !this.plot.isConnected) return;
    const group = state().group in GROUPS ? state().group : "";
    const values = group ? laneValues(group, this.#found.counts) : [];
    const chosen = this.#items[this.#stepped]?.event.id ?? state().event ?? "";
    const crowded = this.#dense.length
      ? this.chart.drawBars(this.#view, this.#dense)
      : this.chart.drawEvents(this.#view, { items: this.#items, group, values, told: this.#told, chosen });
    this.#say(crowded);
  }

  /** @param {number} crowded */
  #say(crowded) {
    const { first, end } = this.#view;
    const span = `${dayName(first)} to ${dayName(Math.ceil(end) - 1)}`;
    const drawn = this.#dense.length ? "bars that count events" : counted(this.#items.length, "event");
    this.plot.setAttribute(
      "aria-label",
      `${span}: ${drawn}. The same events are in the list below. Left and right move, plus and minus zoom, Home shows all, up and down go from event to event, Enter opens one.`,
    );
    this.note.textContent = [
      this.#dense.length
        ? "Too many to draw one by one: bars count events, solid those surely in it, pale those that may be. Zoom in to see them."
        : "",
      crowded ? `${counted(crowded, "event")} had no room of their own here: zoom in.` : "",
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
    const { group } = state();
    const found = this.#found;
    if (!found || (this.#drawnOneByOne && group !== "source")) return;
    this.#asking?.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      if (group === "source" && this.#drawnOneByOne) await this.#askWhoTells(found, signal);
      else if (!this.#drawnOneByOne) await this.#askDensity(found, signal);
      this.#draw();
    } catch (failure) {
      if (!isStale(failure)) this.note.textContent = inWords(failure);
    }
  }

  /** @param {import("./timeline.js").Found} found @param {AbortSignal} signal */
  async #askWhoTells(found, signal) {
    for (const { value } of laneValues("source", found.counts)) {
      if (this.#told.has(value)) continue;
      const { items } = await events(query({ source: value }), MOST_DRAWN, signal);
      this.#told.set(value, new Set(items.map(({ id }) => id)));
    }
  }

  /** @param {import("./timeline.js").Found} found @param {AbortSignal} signal */
  async #askDensity(found, signal) {
    const group = state().group in GROUPS ? state().group : "";
    const { perDay } = scale(this.#view, this.chart.width());
    const around = zoomed(this.#view, 2);
    const narrow = group ? laneValues(group, found.counts) : [{ value: "", words: "" }];
    const bucket = bucketFor(perDay);
    const lanes = await Promise.all(
      narrow.map(async ({ value, words }) => ({
        words,
        ...(await density(bucket, around, value ? { [group]: value } : {}, signal)),
      })),
    );
    const inView = lanes[0].bars.filter(({ first, end }) => end > this.#view.first && first < this.#view.end);
    const few =
      !group &&
      inView.reduce((sum, { certain, possible }) => sum + certain + possible, 0) <= MOST_DRAWN &&
      !state().match;
    this.#items = few ? await this.#eventsIn(around, signal) : [];
    this.#dense = this.#items.length ? [] : lanes;
  }

  /** The events themselves, if they are few enough here. @param {View} view @param {AbortSignal} signal @returns {Promise<Placed[]>} */
  async #eventsIn(view, signal) {
    const { items, next } = await events(query(within(view)), MOST_DRAWN, signal);
    return next ? [] : placed(items).placed;
  }

  async #extentsOfMany() {
    try {
      const { bars } = await density("year", null, {}, new AbortController().signal);
      return bars.length ? padded(bars[0].first, bars[bars.length - 1].end) : this.#whole;
    } catch {
      return extents(placed(this.#found?.items ?? []).placed);
    }
  }

  #write() {
    const text = spanText(this.#view);
    go({ span: text === spanText(this.#whole) ? null : text }, { replace: true });
  }
}

/** @param {Placed[]} items @returns {View} */
function extents(items) {
  const days = items
    .flatMap(({ shape: { possible } }) => [possible.first, possible.end])
    .filter((day) => day !== null);
  return days.length ? padded(Math.min(...days), Math.max(...days)) : { first: 0, end: 365 };
}

/** @param {number} first @param {number} end */
function padded(first, end) {
  const room = Math.max(2, (end - first) * MARGIN);
  return bounded({ first: first - room, end: end + room * 3 });
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
