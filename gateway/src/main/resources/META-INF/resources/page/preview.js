// What would be read in a text, before anything is stored.
import { ask, inWords, json } from "./api.js";
import { announce, el } from "./dom.js";
import { quoted } from "./derivation.js";
import { marked } from "./highlight.js";
import { edtfInWords, whenInWords } from "./when.js";
import { counted, FACTUALITY, sentence } from "./words.js";

/** @typedef {{start: number, end: number, text: string, type: string, value: string, edtf?: string, rejected?: string}} Timex */
/**
 * @typedef {object} Mention
 * @property {{start: number, end: number}} sentence @property {{start: number, end: number, text: string}} trigger
 * @property {string} title @property {{label: string}} type @property {import("./when.js").When} when
 * @property {string} factuality @property {{name: string}[]} participants @property {{name: string}} [place]
 */
/**
 * @typedef {object} Extraction
 * @property {{date: string | null, candidates: {date: string, quote: string | null}[]}} dct
 * @property {Timex[]} timexes @property {Mention[]} mentions @property {string} [text] @property {string} language
 * @property {string} [problem] @property {number} [mentionsLeftOut] @property {{code: string, detail: string}[]} diagnostics
 */

/** @param {HTMLElement} holder @param {import("./posting.js").Draft} draft */
export async function showPreview(holder, draft) {
  holder.replaceChildren(el("p", { class: "waiting", role: "status" }, "Reading it…"));
  try {
    /** @type {Extraction} */
    const found = await ask("/v1/extractions", json("POST", draft));
    holder.replaceChildren(shown(found, found.text ?? draft.text ?? ""));
    announce(`Preview: ${counted(found.mentions.length, "event")}. Nothing is stored yet.`);
  } catch (failure) {
    holder.replaceChildren(el("p", { class: "problem", role: "alert" }, inWords(failure)));
  }
}

/** @param {Extraction} found @param {string} text */
function shown(found, text) {
  const heading = el("h2", {}, `It would tell of ${counted(found.mentions.length, "event")}`);
  return el(
    "section",
    { class: "preview", "aria-label": "Preview" },
    heading,
    el("p", { class: "lead" }, writtenOn(found)),
    troubles(found),
    el(
      "div",
      { class: "reading" },
      el(
        "div",
        {},
        legend(),
        el(
          "div",
          {
            class: "paper tall",
            tabindex: 0,
            role: "region",
            "aria-label": "The text, with what was found in it",
          },
          el("div", { class: "text" }, marked(text, passagesOf(found))),
        ),
      ),
      el("ol", { class: "told" }, found.mentions.map(told)),
    ),
  );
}

/** @param {Extraction} found */
function writtenOn({ dct }) {
  if (!dct.date)
    return "It does not say when it was written. Give its day of publication, or “yesterday” and “on Tuesday” stay without a date.";
  const from = dct.candidates.find(({ date }) => date === dct.date)?.quote;
  return `Written on ${edtfInWords(dct.date)}${from ? `, as ${quoted(from)} says` : ""}; relative dates count from there.`;
}

/** @param {Extraction} found */
function troubles({ problem, diagnostics, mentionsLeftOut }) {
  const lines = [
    problem,
    ...diagnostics.map(({ detail }) => detail),
    mentionsLeftOut ? `${counted(mentionsLeftOut, "less telling event")} would be left out.` : "",
  ].filter(Boolean);
  return lines.length
    ? el(
        "ul",
        { class: "problem" },
        lines.map((line) => el("li", {}, sentence(line ?? ""))),
      )
    : null;
}

function legend() {
  return el(
    "p",
    { class: "legend" },
    el("mark", { class: "sentence" }, "sentence"),
    " that tells of an event, ",
    el("mark", { class: "trigger" }, "the word"),
    " that says so, ",
    el("mark", { class: "timex" }, "a time"),
  );
}

/** @param {Extraction} found @returns {import("./highlight.js").Passage[]} */
function passagesOf({ mentions, timexes }) {
  const sentences = new Map(
    mentions.map(({ sentence: { start, end } }) => [`${start}-${end}`, { start, end, kind: "sentence" }]),
  );
  return [
    ...sentences.values(),
    ...mentions.map(({ trigger: { start, end }, type }) => ({
      start,
      end,
      kind: "trigger",
      note: type.label,
    })),
    ...timexes.map(({ start, end, edtf, value, rejected }) => ({
      start,
      end,
      kind: "timex",
      note: [edtf ? edtfInWords(edtf) : value, rejected].filter(Boolean).join("; not "),
    })),
  ];
}

/** @param {Mention} mention */
function told({ title, when, type, factuality, participants, place }) {
  const who = participants.map(({ name }) => name).join(", ");
  return el(
    "li",
    {},
    el("p", { class: "source" }, whenInWords(when)),
    el("p", { class: "headline" }, title),
    el(
      "p",
      { class: "facts" },
      [type.label, who, place?.name, factuality === "asserted" ? "" : FACTUALITY[factuality]]
        .filter(Boolean)
        .join(" · "),
    ),
  );
}
