// What the API's codes are called on the page.

/** @type {Record<string, string>} */
export const FACTUALITY = {
  asserted: "told as fact",
  reported: "told on someone’s word",
  planned: "planned",
  hypothetical: "only thought of",
  denied: "denied",
};

/** @type {Record<string, string>} */
export const CONFIDENCE = { high: "well supported", medium: "fairly supported", low: "weakly supported" };

/** What a filter is called. @type {Record<string, string>} */
export const FILTER = {
  q: "Words",
  participant: "Who",
  place: "Where",
  type: "What",
  source: "Source",
  tag: "Tag",
  factuality: "Told as",
  confidence: "Support",
  from: "From",
  to: "To",
  match: "Dates",
};

/** @type {Record<string, string>} */
export const MATCH = {
  overlaps: "may lie in the period",
  within: "lies wholly in it",
  certain: "surely touches it",
};

/** What is said of a status. @type {Record<string, string>} */
export const STATUS = {
  received: "received; being read",
  extracted: "read; on its way to the timeline",
  projected: "on the timeline",
  failed: "could not be read",
  retracted: "retracted",
};

/** What is said to the holder of a reader's key. */
export const READ_ONLY =
  "Your key lets you read this timeline, not change it. To add, correct or retract articles, ask whoever runs it for a contributor’s key.";

/** The field on which reports disagree. @type {Record<string, string>} */
export const FIELD = { when: "when it was", factuality: "whether it was so", date: "when it was" };

/** “1 event”, “12 events”. @param {number} count @param {string} one @param {string} [many] */
export function counted(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** “a, b and c”. @param {string[]} items */
export function listed(items) {
  return items.length < 2
    ? items.join("")
    : `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

/** @param {string} text */
export function sentence(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A country's name by its code, in English. @param {string | null | undefined} code */
export function countryName(code) {
  if (!code) return "";
  try {
    return new Intl.DisplayNames("en", { type: "region" }).of(code) ?? code;
  } catch {
    return code;
  }
}
