// Moves and zooms a view: by wheel, by dragging, by two fingers, by keys.
import { moved, scale, zoomed } from "./scale.js";

/** @typedef {import("./scale.js").View} View */
/**
 * @typedef {object} Held what the gestures act on
 * @property {() => View} view
 * @property {() => number} width
 * @property {(view: View) => void} look shows another view
 * @property {(event: string) => void} open
 * @property {() => void} whole shows everything
 * @property {(way: number) => void} step goes to the next or the last event
 * @property {() => void} enter opens the one that was stepped to
 */

const DRAG_PIXELS = 4;
const STEP = 0.15;
const NEARER = 0.7;

/** @param {HTMLElement} plot @param {Held} held */
export function takeGestures(plot, held) {
  plot.addEventListener("wheel", (turned) => wheel(turned, plot, held), { passive: false });
  plot.addEventListener("keydown", (pressed) => {
    const action = keys(held)[pressed.key];
    if (!action || pressed.ctrlKey || pressed.metaKey || pressed.altKey) return;
    pressed.preventDefault();
    action();
  });
  drag(plot, held);
}

/** @param {Held} held @returns {Record<string, () => void>} */
function keys({ view, look, whole, step, enter }) {
  const by = (/** @type {number} */ part) => () => look(moved(view(), (view().end - view().first) * part));
  const zoom = (/** @type {number} */ factor) => () => look(zoomed(view(), factor));
  return {
    ArrowLeft: by(-STEP),
    ArrowRight: by(STEP),
    PageUp: by(-1),
    PageDown: by(1),
    "+": zoom(NEARER),
    "=": zoom(NEARER),
    "-": zoom(1 / NEARER),
    Home: whole,
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    Enter: enter,
  };
}

/** Sideways it moves; with Ctrl, or a pinch on a pad, it zooms; else the page scrolls as always. @param {WheelEvent} turned @param {HTMLElement} plot @param {Held} held */
function wheel(turned, plot, { view, width, look }) {
  const sideways = Math.abs(turned.deltaX) > Math.abs(turned.deltaY) || turned.shiftKey;
  if (!sideways && !turned.ctrlKey) return;
  turned.preventDefault();
  const { day, perDay } = scale(view(), width());
  if (turned.ctrlKey)
    look(
      zoomed(
        view(),
        Math.exp(Math.max(-60, Math.min(60, turned.deltaY)) * 0.006),
        day(turned.clientX - plot.getBoundingClientRect().left),
      ),
    );
  else look(moved(view(), (turned.deltaX || turned.deltaY) / perDay));
}

/** @param {HTMLElement} plot @param {Held} held */
function drag(plot, held) {
  /** @type {Map<number, {x: number, y: number}>} fingers that are down */
  const down = new Map();
  let path = 0;
  plot.addEventListener("pointerdown", (pressed) => {
    if (pressed.button) return;
    down.set(pressed.pointerId, { x: pressed.clientX, y: pressed.clientY });
    if (down.size === 1) path = 0;
  });
  plot.addEventListener("pointermove", (at) => {
    const last = down.get(at.pointerId);
    if (!last) return;
    path += Math.abs(at.clientX - last.x);
    if (path > DRAG_PIXELS) {
      plot.setPointerCapture(at.pointerId);
      follow(
        at,
        last,
        [...down].filter(([id]) => id !== at.pointerId).map(([, finger]) => finger),
        plot,
        held,
      );
    }
    down.set(at.pointerId, { x: at.clientX, y: at.clientY });
  });
  const lift = (/** @type {PointerEvent} */ lifted) => down.delete(lifted.pointerId);
  plot.addEventListener("pointercancel", lift);
  plot.addEventListener("pointerup", lift);
  plot.addEventListener("click", (clicked) => {
    const mark = /** @type {Element} */ (clicked.target).closest("[data-event]");
    if (mark && path <= DRAG_PIXELS) held.open(mark.getAttribute("data-event") ?? "");
  });
}

/** @param {PointerEvent} at @param {{x: number}} last @param {{x: number}[]} others @param {HTMLElement} plot @param {Held} held */
function follow(at, last, others, plot, { view, width, look }) {
  const { perDay, day } = scale(view(), width());
  const [other] = others;
  if (!other) {
    look(moved(view(), (last.x - at.clientX) / perDay));
    return;
  }
  const left = plot.getBoundingClientRect().left;
  const before = Math.max(20, Math.abs(last.x - other.x));
  const after = Math.max(20, Math.abs(at.clientX - other.x));
  look(zoomed(view(), before / after, day((at.clientX + other.x) / 2 - left)));
}
