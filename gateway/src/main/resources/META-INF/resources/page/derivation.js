// How a date follows from the words, told step by step.
import { edtfInWords } from "./when.js";

/** @typedef {{quote: string, start: number, end: number, rule: string}} Evidence */
/** @typedef {{kind: string, date?: string, constraints?: Constraint[], evidence: Evidence}} Anchor */
/**
 * @typedef {object} Constraint
 * @property {string} kind @property {Evidence} evidence @property {string} [date] @property {string} [form]
 * @property {string} [weekday] @property {Anchor} [anchor] @property {number} [from] @property {number} [to]
 * @property {number} [amount] @property {string} [unit] @property {string} [side] @property {string} [phase]
 * @property {string} [part]
 */
/** @typedef {{source: string, constraint: Constraint, result: string, rejected: {value?: string | null, why: string}[]}} Step */

/** Where a date that others count from stands in an article. @type {Record<string, string>} */
const ANCHORS = {
  dateline: "the dateline of the article",
  "dateline-date": "the dateline of the article",
  byline: "the line above the article",
  "byline-updated": "the line that says when the article was updated",
  caption: "the caption of a picture",
  posted: "the day of publication given with the article",
  published: "the day of publication given with the article",
  metadata: "what the page says of itself",
  "json-ld": "what the page says of itself",
  url: "the address of the page",
};

/** Readings that lie not in the words themselves. @type {Record<string, (quote: string) => string>} */
const RULES = {
  "narrative-day": (quote) =>
    `The story has just told of ${quote} and goes on without naming another day, so it is read as the same day`,
  "order-then": (quote) => `${quote} puts it after what was told just before`,
  "purpose-of-travel": (quote) =>
    `It is what the journey (${quote}) was for, so it cannot be over before the journey is`,
  "during-visit": (quote) => `It is told as part of the visit (${quote})`,
  "past-tense": (quote) => `${quote} is told as over when the article was written`,
  planned: (quote) => `${quote} is told as still to come when the article was written`,
  "same-sentence": (quote) => `${quote} is dated in the same sentence`,
};

/** The rules under which a plain date is no more than its words. */
const PLAIN = new Set([
  "calendar",
  "numeric-date",
  "dateline",
  "dateline-date",
  "byline",
  "byline-updated",
  "caption",
  "period",
  "told",
]);

/** @param {string} quote */
export function quoted(quote) {
  const line = quote.trim().replace(/\s+/g, " ");
  return `“${line.length > 160 ? `${line.slice(0, 160)}…` : line}”`;
}

/** One step as a sentence. @param {Constraint} constraint @returns {string} */
export function stepInWords(constraint) {
  const { evidence } = constraint;
  const quote = quoted(evidence.quote);
  const rule = RULES[evidence.rule];
  const said = rule ? rule(quote) : null;
  return `${said ? said + besides(constraint) : meaning(constraint, quote)}${shades(constraint)}.`;
}

/** What a rule's own sentence leaves open. @param {Constraint} constraint */
function besides(constraint) {
  if (constraint.date) return `: ${edtfInWords(constraint.date)}`;
  return constraint.anchor ? `: ${relation(constraint)} ${anchored(constraint.anchor)}` : "";
}

/** @param {Constraint} constraint @param {string} quote */
function meaning(constraint, quote) {
  const { kind, anchor } = constraint;
  const from = anchor ? anchored(anchor) : "";
  switch (kind) {
    case "on":
      return `${quote} is ${plainly(constraint)}`;
    case "on-weekday":
      return `${quote} is a ${sentenceCase(constraint.weekday)} ${reach(constraint, "day")} ${from}`;
    case "offset":
      return `${quote} is ${reach(constraint, constraint.unit ?? "day")} ${from}`;
    case "nearest":
      return `${quote} is the nearest ${edtfInWords(constraint.form ?? "").replace(", year unknown", "")} ${side(constraint.side)} ${from}`;
    case "lasting":
      return `${quote}: it lasted ${constraint.amount} ${constraint.unit}${constraint.amount === 1 ? "" : "s"}`;
    case "same-year":
      return `${quote} lies in the same year as ${from}`;
    default:
      return `${quote} puts it ${relation(constraint)} ${from}`;
  }
}

/** @param {Constraint} constraint */
function plainly({ date, evidence }) {
  const words = edtfInWords(date ?? "");
  return PLAIN.has(evidence.rule) ? words : `read as ${words}`;
}

/** @param {Constraint} constraint */
function relation({ kind }) {
  return { before: "no later than", after: "no earlier than", during: "within" }[kind] ?? "by";
}

/** “up to 6 days before”. @param {Constraint} constraint @param {string} unit */
function reach({ from = 0, to = 0 }, unit) {
  if (from === 0 && to === 0) return unit === "day" ? "on the day of" : `in the same ${unit} as`;
  if (from === to) return distance(from, unit);
  if (to === 0) return `up to ${distance(from, unit)}, or on the day of,`;
  if (from === 0) return `up to ${distance(to, unit)}, or on the day of,`;
  if (from > 0 === to > 0)
    return `${Math.min(Math.abs(from), Math.abs(to))} to ${distance(Math.abs(from) > Math.abs(to) ? from : to, unit)}`;
  return `between ${distance(from, unit)} and ${distance(to, unit)}`;
}

/** @param {number} count @param {string} unit */
function distance(count, unit) {
  const many = Math.abs(count);
  return `${many} ${unit}${many === 1 ? "" : "s"} ${count < 0 ? "before" : "after"}`;
}

/** @param {string | undefined} code */
function side(code) {
  return (
    { last: "before", "last-or-same": "before, or on,", next: "after", "next-or-same": "after, or on," }[
      code ?? ""
    ] ?? "to"
  );
}

/** @param {Anchor} anchor @returns {string} */
function anchored(anchor) {
  const quote = quoted(anchor.evidence.quote);
  if (anchor.kind === "told") {
    const own = anchor.constraints?.[0];
    return `what ${quote} tells of${own?.date ? ` (${edtfInWords(own.date)})` : ""}`;
  }
  const where = ANCHORS[anchor.evidence.rule];
  return `${edtfInWords(anchor.date ?? "")}${where ? `, from ${where} (${quote})` : ` (${quote})`}`;
}

/** @param {Constraint} constraint */
function shades({ phase, part }) {
  const of =
    phase === "start"
      ? "; it is the beginning that is dated"
      : phase === "end"
        ? "; it is the end that is dated"
        : "";
  return `${of}${part && part !== "any" ? `, in the ${part}` : ""}`.replace("in the night", "at night");
}

/** @param {string | undefined} word */
function sentenceCase(word = "") {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** What was possible after it. @param {Step} step */
export function resultInWords({ result }) {
  return result ? edtfInWords(result) : "any day";
}
