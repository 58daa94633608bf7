// Builds elements. Whatever an article or a server said goes in as text, never as markup.

/** @typedef {Node | string | number | null | undefined | false} Child */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element with attributes, handlers (`onclick`) and children. What is null or false is left out,
 * true is an empty attribute.
 * @param {string} name
 * @param {Record<string, any>} [given]
 * @param {...(Child | Child[])} children
 * @returns {HTMLElement}
 */
export function el(name, given = {}, ...children) {
  const made = document.createElement(name);
  dress(made, given);
  made.append(...present(children));
  return made;
}

/**
 * The same for SVG.
 * @param {string} name
 * @param {Record<string, any>} [given]
 * @param {...(Child | Child[])} children
 * @returns {SVGElement}
 */
export function svg(name, given = {}, ...children) {
  const made = /** @type {SVGElement} */ (document.createElementNS(SVG, name));
  dress(made, given);
  made.append(...present(children));
  return made;
}

/** @param {(Child | Child[])[]} children */
function present(children) {
  return /** @type {(Node | string)[]} */ (
    children
      .flat()
      .filter((child) => child !== null && child !== undefined && child !== false)
      .map((child) => (child instanceof Node ? child : String(child)))
  );
}

/** @param {Element} made @param {Record<string, any>} given */
function dress(made, given) {
  for (const [name, value] of Object.entries(given)) {
    if (value === null || value === undefined || value === false) continue;
    if (name.startsWith("on")) made.addEventListener(name.slice(2), value);
    else made.setAttribute(name, value === true ? "" : String(value));
  }
}

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

/** @param {string} words @param {() => void} action @param {Record<string, any>} [given] */
export function button(words, action, given = {}) {
  return el("button", { type: "button", onclick: action, ...given }, words);
}

/** What only a screen reader says. @param {string} words */
export function unseen(words) {
  return el("span", { class: "unseen" }, words);
}

/**
 * Builds anew what is in `holder`. The focus stays on what has the same `data-key`; what is not there
 * any more hands it on, so that nobody is thrown back to the beginning of the page.
 * @param {HTMLElement} holder
 * @param {(Node | string)[]} children
 * @param {() => HTMLElement} [heir] what takes the focus then
 */
export function renew(holder, children, heir = () => holder) {
  const focused = document.activeElement;
  const held = focused !== holder && holder.contains(focused);
  const key = focused?.getAttribute("data-key");
  holder.replaceChildren(...children);
  if (!held) return;
  const same = key ? holder.querySelector(`[data-key="${CSS.escape(key)}"]`) : null;
  /** @type {HTMLElement} */ (same ?? heir()).focus();
}

/** Says something to who cannot see it change. @param {string} words */
export function announce(words) {
  const region = byId("announcements");
  region.textContent = "";
  requestAnimationFrame(() => (region.textContent = words));
}

/** Runs `action` once nothing has called for `wait` milliseconds. @param {() => void} action @param {number} wait */
export function settled(action, wait) {
  let timer = 0;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(action, wait);
  };
}
