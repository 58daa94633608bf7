// What the axis draws: the events themselves where all of them are known, else what the server counts.
import { events } from "./api.js";
import { bucketFor, density, within } from "./density.js";
import { laneValues, placed } from "./lanes.js";
import { bounded, scale, zoomed } from "./scale.js";
import { query, state } from "./state.js";

/** @typedef {import("./scale.js").View} View */
/** @typedef {import("./lanes.js").Placed} Placed */
/** @typedef {import("./chart.js").DenseLane} DenseLane */

const MOST_DRAWN = 500;
const MARGIN = 0.04;

export class Supply {
  /** @type {Map<string, Set<string>>} which events each source tells of */
  told = new Map();
  /** How many have no place in any bar: no year, no date, or an open end. */
  outside = 0;

  /** @param {import("./timeline.js").Found} found */
  constructor(found) {
    this.found = found;
    const known = placed(found.items);
    /** @type {Placed[] | null} every event; null: they are too many */
    this.all = found.next ? null : known.placed;
    this.unplaced = known.unplaced;
  }

  /** @param {string} group */
  lanes(group) {
    return group ? laneValues(group, this.found.counts) : [];
  }

  /** From the first event to the last. @returns {Promise<View>} */
  async whole() {
    if (this.all) return extents(this.all);
    const { bars } = await density("year", null, {}, new AbortController().signal);
    return bars.length ? padded(bars[0].first, bars[bars.length - 1].end) : extents([]);
  }

  /** @param {AbortSignal} signal */
  async askWhoTells(signal) {
    for (const { value } of this.lanes("source")) {
      if (this.told.has(value)) continue;
      const { items } = await events(query({ source: value }), MOST_DRAWN, signal);
      this.told.set(value, new Set(items.map(({ id }) => id)));
    }
  }

  /** The bars of a view and of what lies beside it. @param {View} view @param {number} width @param {string} group @param {AbortSignal} signal @returns {Promise<DenseLane[]>} */
  async bars(view, width, group, signal) {
    const bucket = bucketFor(scale(view, width).perDay);
    const values = group ? this.lanes(group) : [{ value: "", words: "" }];
    const lanes = await Promise.all(
      values.map(async ({ value, words }) => ({
        words,
        ...(await density(bucket, zoomed(view, 2), value ? { [group]: value } : {}, signal)),
      })),
    );
    this.outside = group ? 0 : lanes[0].undated;
    return lanes;
  }

  /** The events in a view, if its bars say that they are few enough. @param {View} view @param {DenseLane[]} lanes @param {AbortSignal} signal @returns {Promise<Placed[]>} */
  async few(view, lanes, signal) {
    const inView = lanes[0].bars.filter(({ first, end }) => end > view.first && first < view.end);
    const most = inView.reduce((sum, { certain, possible }) => sum + certain + possible, 0);
    if (lanes.length > 1 || lanes[0].words || state().match || most > MOST_DRAWN) return [];
    const { items, next } = await events(query(within(zoomed(view, 2))), MOST_DRAWN, signal);
    return next ? [] : placed(items).placed;
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
  return bounded({ first: first - room, end: end + room * 2.5 });
}
