// The lane of events that have no place on the axis: their year is not known, or nothing says when.
import { button, el } from "./dom.js";
import { go } from "./state.js";
import { whenAtGlance } from "./when.js";

const SHOWN = 6;

/** @param {HTMLElement} holder @param {import("./api.js").TimelineEvent[]} events */
export function unplacedLane(holder, events) {
  holder.hidden = !events.length;
  const yearless = events.filter(({ when }) => when);
  const undated = events.filter(({ when }) => !when);
  holder.replaceChildren(
    ...[lane("Year unknown", yearless), lane("No date told", undated)].filter((one) => one !== null),
  );
}

/** @param {string} words @param {import("./api.js").TimelineEvent[]} events */
function lane(words, events) {
  if (!events.length) return null;
  const chips = events.slice(0, SHOWN).map((event) => {
    const when = event.when ? `${whenAtGlance(event.when).replace(/, year unknown$/, "")}: ` : "";
    return el(
      "li",
      {},
      button(`${when}${event.title}`, () => go({ event: event.id }), { class: "chip" }),
    );
  });
  const rest =
    events.length > SHOWN
      ? el("li", { class: "rest" }, `and ${(events.length - SHOWN).toLocaleString("en")} more in the list`)
      : null;
  return el("section", {}, el("h2", {}, words), el("ul", { class: "chips" }, chips, rest));
}
