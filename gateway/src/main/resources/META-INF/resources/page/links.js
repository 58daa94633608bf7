// Links to other states of the page.
import { el } from "./dom.js";
import { addressOf, go } from "./state.js";

/** What leads back to the timeline. */
export const TIMELINE = { view: null, article: null, mention: null };

/**
 * A link that changes what is named and keeps the rest as it is when it is followed, not as it was
 * when the link was made. Its address can be copied, or opened beside.
 * @param {Record<string, string | null>} changes
 * @param {Record<string, any>} given
 * @param {...(import("./dom.js").Child | import("./dom.js").Child[])} children
 */
export function link(changes, given, ...children) {
  const follow = (/** @type {MouseEvent} */ clicked) => {
    if (clicked.button || clicked.ctrlKey || clicked.metaKey || clicked.shiftKey || clicked.altKey) return;
    clicked.preventDefault();
    go(changes);
  };
  return el("a", { href: addressOf(changes), onclick: follow, ...given }, ...children);
}
