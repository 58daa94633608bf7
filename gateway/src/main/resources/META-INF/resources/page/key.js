// The key that a timeline may ask for. It is kept while this tab is open: not in the address, not
// for other tabs, and nowhere on the page.
import { Kept } from "./kept.js";

const KEPT = new Kept("key", () => sessionStorage);

/** What the API takes for a key; anything else cannot even be sent. */
const FORM = /^[A-Za-z0-9._~+/=-]{1,200}$/;

/** @typedef {{name?: string, role: string}} Badge name absent: no keys are in use */

/** @type {Badge | null} whose key it is; null: not known */
let badge = null;
/** @type {(refused: boolean) => void} */
let whenAsked = () => {};

/** @returns {string | null} */
export function key() {
  return KEPT.get();
}

/** @param {string} text */
export function isKey(text) {
  return FORM.test(text);
}

/** @param {string} text */
export function keep(text) {
  KEPT.set(text);
}

export function forget() {
  KEPT.remove();
  badge = null;
}

/** @param {Badge | null} whose */
export function wear(whose) {
  badge = whose;
}

/** @returns {Badge | null} */
export function holder() {
  return badge;
}

/** Whether articles may be added, corrected and retracted. Where it is not known, the server will say. */
export function mayWrite() {
  return badge?.role !== "reader";
}

/** @param {(refused: boolean) => void} listener is told that no request is answered without another key */
export function onKeyAsked(listener) {
  whenAsked = listener;
}

/** An answer said that a key is needed. @param {string | null} sent the key that the request had */
export function askForKey(sent) {
  // What was asked with an older key says nothing of the one that is there now.
  if (sent !== key()) return;
  forget();
  whenAsked(sent !== null);
}

/** @param {RequestInit} options @param {string | null} sent @returns {RequestInit} */
export function signed(options, sent) {
  return sent ? { ...options, headers: { ...options.headers, Authorization: `Bearer ${sent}` } } : options;
}
