// The timeline: asks for what the address says and hands it to the list, the filters and the axis.
import { Axis } from "./axis.js";
import { ask, events, inWords, isStale } from "./api.js";
import { announce, byId, el } from "./dom.js";
import { showFilters, startFilters } from "./filters.js";
import { closeAndOpen, lengthenList, showList, showNoList } from "./list.js";
import { FILTERS, isFiltered, onChange, query, state } from "./state.js";
import { showNoSummary, showSummary } from "./summary.js";
import { counted } from "./words.js";

/** More than this is not drawn one by one. */
export const MOST_DRAWN = 500;

/** @typedef {import("./api.js").TimelineEvent} TimelineEvent */
/** @typedef {{name: string, kind?: string, country?: string | null, code?: string, label?: string, count: number}} Count */
/**
 * @typedef {object} Counts
 * @property {number} events @property {boolean} approximate @property {Count[]} types
 * @property {Count[]} participants @property {Count[]} places @property {Count[]} sources
 * @property {Count[]} tags @property {Count[]} factualities
 */
/**
 * What is shown.
 * @typedef {object} Found
 * @property {TimelineEvent[]} items as far as they were asked for
 * @property {string | null} next the cursor of those that follow
 * @property {Counts} counts
 */

/** @type {Counts} */
const UNCOUNTED = {
  events: 0,
  approximate: false,
  types: [],
  participants: [],
  places: [],
  sources: [],
  tags: [],
  factualities: [],
};
const ASKED_ANEW = [...FILTERS, "sort"];
/** @type {AbortController | null} */
let asking = null;
/** @type {Axis} */
let axis;

export function startTimeline() {
  axis = new Axis(byId("axis"));
  startFilters();
  onChange((now, before) => {
    const other = ASKED_ANEW.some((key) => now[key] !== before[key]);
    if (other) load();
    else if (now.event !== before.event) closeAndOpen(now.event);
    if (!other && now.group !== before.group) axis.regroup();
    if (!other && now.span !== before.span) axis.follow(now.span);
  });
  load();
}

/** Asks again, for instance because an article was added. */
export async function load() {
  asking?.abort();
  asking = new AbortController();
  const { signal } = asking;
  byId("timeline").setAttribute("aria-busy", "true");
  try {
    await show(signal);
  } catch (failure) {
    if (!isStale(failure)) fail(inWords(failure));
  } finally {
    if (!signal.aborted) byId("timeline").removeAttribute("aria-busy");
  }
}

/** The list first: counting takes longer. @param {AbortSignal} signal */
async function show(signal) {
  const sort = state().sort ?? "when";
  const counting = ask(`/v1/facets?${query()}`, { signal });
  // It is awaited below, unless the list fails before.
  counting.catch(() => {});
  const first = await events(query({ sort }), 200, signal);
  showList(first.items, first.next);
  performance.mark("list-shown");
  /** @type {Counts | null} */
  const counts = await counting.catch(uncounted);
  if (!counts) return;
  const whole =
    first.next && counts.events <= MOST_DRAWN ? await events(query({ sort }), MOST_DRAWN, signal) : first;
  lengthenList(whole.items, whole.next);
  showFilters(counts);
  showSummary(counts);
  axis.show({ ...whole, counts });
  announce(counted(counts.events, "event") + (isFiltered() ? " found" : ""));
}

/** The list is there all the same. @param {unknown} failure */
function uncounted(failure) {
  if (isStale(failure)) throw failure;
  const words = `The events could not be counted. ${inWords(failure)}`;
  byId("summary").replaceChildren(el("p", { class: "problem", role: "alert" }, words));
  byId("axis").hidden = true;
  return null;
}

/** What was shown before answers another question, and goes. @param {string} words */
function fail(words) {
  showNoList(words);
  showFilters(UNCOUNTED);
  showNoSummary();
  byId("axis").hidden = true;
}
