// What an event rests on: its reports side by side, how its date follows, what was rejected.
import { ask, inWords } from "./api.js";
import { announce, el } from "./dom.js";
import { quoted, resultInWords, stepInWords } from "./derivation.js";
import { articleNames, reportCards } from "./reports.js";
import { state } from "./state.js";
import { narrowing } from "./summary.js";
import { edtfInWords, whenInWords } from "./when.js";
import { CONFIDENCE, FACTUALITY, FIELD, counted, countryName, listed, sentence } from "./words.js";

/** @typedef {import("./api.js").TimelineEvent} TimelineEvent */
/** @typedef {{term: string, weight: number, reason: string}} Weighed */
/**
 * @typedef {object} Judged
 * @property {string} mentionId @property {string} articleId @property {string} quote
 * @property {number} score @property {number} needed @property {boolean} [founding]
 * @property {string} [why] @property {Weighed[]} terms
 */
/**
 * @typedef {object} Explanation
 * @property {{derivation: {steps: import("./derivation.js").Step[]}, lentBy: string[], conflict: import("./api.js").Voice[]}} date
 * @property {Judged[]} together @property {number} leftOut @property {Judged[]} rivals
 * @property {{articles: string[], why: string[]}[]} origins
 * @property {Weighed[]} confidence @property {string[]} wouldChange
 */
/** @typedef {Map<string, string>} Names what an article is called, by its id */

/** @param {HTMLElement} holder @param {string} id */
export async function showEvidence(holder, id) {
  holder.replaceChildren(el("p", { class: "waiting" }, "Fetching the evidence…"));
  try {
    const [event, why] = await Promise.all([ask(`/v1/events/${id}`), ask(`/v1/events/${id}/explanation`)]);
    const articles = await articleNames(event);
    if (state().event !== id) return;
    holder.replaceChildren(...parts(event, why, articles));
    announce(`Evidence shown: ${counted(event.reports, "report")}`);
  } catch (failure) {
    holder.replaceChildren(el("p", { class: "problem", role: "alert" }, inWords(failure)));
  }
}

/** @param {TimelineEvent} event @param {Explanation} why @param {import("./reports.js").Articles} articles */
function parts(event, why, articles) {
  const names = new Map([...articles].map(([id, { title }]) => [id, title]));
  return [
    conflicts(event, why, names),
    particulars(event, why),
    dateReasons(event, why, names),
    reportCards(event, articles),
    el("div", { class: "judgements" }, merging(why, names), rejected(why, names), origins(event, why, names)),
  ].filter((part) => part !== null);
}

/** @param {TimelineEvent} event @param {Explanation} why */
function particulars(event, why) {
  const links = (/** @type {string} */ key, /** @type {{name: string}[]} */ values) =>
    values.map(({ name }) => el("li", {}, narrowing(key, name, name)));
  const reasons = why.confidence.filter(({ weight }) => weight !== 0).map(({ reason }) => reason);
  return el(
    "dl",
    { class: "particulars" },
    pair(
      "When",
      sentence(whenInWords(event.when)),
      event.when ? el("code", { title: "The same as EDTF" }, event.when.edtf) : null,
    ),
    event.participants.length ? pair("Who", el("ul", {}, links("participant", event.participants))) : null,
    event.places.length
      ? pair(
          "Where",
          el(
            "ul",
            {},
            event.places.map(({ name, country }) =>
              el("li", {}, narrowing("place", name, placeName(name, country))),
            ),
          ),
        )
      : null,
    pair("What", narrowing("type", event.type.code, event.type.label)),
    pair("Told as", narrowing("factuality", event.factuality, sentence(FACTUALITY[event.factuality]))),
    pair(
      "Support",
      `${sentence(CONFIDENCE[event.confidence])}${reasons.length ? `: ${reasons.join(", ")}` : ""}`,
    ),
  );
}

/** @param {string} name @param {string | null} country */
function placeName(name, country) {
  const land = countryName(country);
  return land && land !== name ? `${name}, ${land}` : name;
}

/** @param {string} term @param {...import("./dom.js").Child} values */
function pair(term, ...values) {
  return el("div", {}, el("dt", {}, term), el("dd", {}, values));
}

/** @param {TimelineEvent} event @param {Explanation} why @param {Names} names */
function dateReasons(event, why, names) {
  const { steps } = why.date.derivation;
  if (!steps.length) {
    return el(
      "section",
      { class: "why" },
      el("h4", {}, "Why it has no date"),
      el("p", {}, "No report says when it was, and Dateline does not guess."),
    );
  }
  const home = event.mentions?.find(({ id }) => id === event.id)?.articleId;
  return el(
    "section",
    { class: "why" },
    el("h4", {}, event.when ? "Why this date" : "Why it has no date"),
    el(
      "ol",
      { class: "steps" },
      steps.map((one) => step(one, sourceOf(one, event, home, names))),
    ),
    why.date.lentBy.length ? el("p", { class: "lent" }, lent(why, event, names)) : null,
  );
}

/** Whose words a step rests on, where there are several. @param {import("./derivation.js").Step} one @param {TimelineEvent} event @param {string | undefined} home @param {Names} names */
function sourceOf(one, event, home, names) {
  if (names.size < 2) return "";
  const article = event.mentions?.find(({ id }) => id === one.source)?.articleId ?? home;
  return (article && names.get(article)) ?? "";
}

/** @param {import("./derivation.js").Step} one @param {string} source */
function step(one, source) {
  const others = one.rejected.map(({ value, why }) =>
    el("li", {}, `Not ${value ? edtfInWords(value) : "otherwise"}: ${why}.`),
  );
  return el(
    "li",
    {},
    el("p", {}, stepInWords(one.constraint)),
    el(
      "p",
      { class: "leaves" },
      "Leaves: ",
      el("b", {}, resultInWords(one)),
      source ? el("span", { class: "source" }, ` (${source})`) : null,
    ),
    others.length ? el("ul", { class: "rejected" }, others) : null,
  );
}

/** @param {Explanation} why @param {TimelineEvent} event @param {Names} names */
function lent(why, event, names) {
  const lenders = new Set(
    why.date.lentBy
      .map((id) => event.mentions?.find((told) => told.id === id)?.articleId)
      .map((id) => (id && names.get(id)) ?? "another report"),
  );
  return `The report that founds the event names no year. It is lent by ${listed([...lenders])}; were that retracted, the year would be gone.`;
}

/** @param {Explanation} why @param {Names} names */
function merging(why, names) {
  if (why.together.length < 2) return null;
  return el(
    "details",
    { class: "judged" },
    el("summary", {}, `Why these ${why.together.length} tellings are one event`),
    el(
      "ul",
      {},
      why.together.map((one) =>
        judgement(
          one,
          names,
          one.founding
            ? "The first telling, to which the others are compared."
            : `They tell of the same: ${one.score} points, ${one.needed} needed.`,
        ),
      ),
    ),
    why.leftOut
      ? el(
          "p",
          {},
          `${counted(why.leftOut, "more telling")} of it ${why.leftOut === 1 ? "is" : "are"} not listed.`,
        )
      : null,
  );
}

/** @param {Explanation} why @param {Names} names */
function rejected(why, names) {
  if (!why.rivals.length) return null;
  return el(
    "details",
    { class: "judged" },
    el("summary", {}, `What was considered and rejected (${why.rivals.length})`),
    el(
      "ul",
      {},
      why.rivals.map((one) =>
        judgement(
          one,
          names,
          `Another event: ${one.why ?? "too little in common"} (${one.score} points, ${one.needed} needed).`,
        ),
      ),
    ),
  );
}

/** @param {Judged} one @param {Names} names @param {string} verdict */
function judgement(one, names, verdict) {
  return el(
    "li",
    {},
    el("blockquote", {}, quoted(one.quote)),
    el("p", { class: "source" }, names.get(one.articleId) ?? "another article"),
    el("p", {}, verdict),
    one.terms.length
      ? el(
          "ul",
          { class: "terms" },
          one.terms.map(({ weight, reason }) =>
            el("li", {}, el("span", { class: "weight" }, signed(weight)), reason),
          ),
        )
      : null,
  );
}

/** @param {number} weight */
function signed(weight) {
  return weight < 0 ? `−${-weight}` : `+${weight}`;
}

/** @param {TimelineEvent} event @param {Explanation} why @param {Names} names */
function origins(event, why, names) {
  if (event.reports < 2) return null;
  const groups = why.origins.map(({ articles, why: reasons }) =>
    el(
      "li",
      {},
      listed(articles.map((id) => names.get(id) ?? "another article")),
      reasons.length ? `: ${reasons.map((reason) => named(reason, names)).join("; ")}` : null,
    ),
  );
  return el(
    "details",
    { class: "judged" },
    el("summary", {}, `Where the reports come from: ${counted(event.origins, "independent origin")}`),
    el("ul", {}, groups),
  );
}

/** Names articles where a reason has their ids. @param {string} reason @param {Names} names */
function named(reason, names) {
  return [...names].reduce((words, [id, name]) => words.replaceAll(id, `“${name}”`), reason);
}

/** @param {TimelineEvent} event @param {Explanation} why @param {Names} names */
function conflicts(event, why, names) {
  const all = [...event.conflicts];
  if (why.date.conflict.length && !all.some(({ field }) => field === "when"))
    all.push({ field: "when", voices: why.date.conflict });
  if (!all.length) return null;
  return el(
    "section",
    { class: "conflicts" },
    el("h4", {}, "The reports disagree"),
    all
      .map(({ field, voices }) => [
        el("p", {}, `On ${FIELD[field] ?? field}:`),
        el(
          "ul",
          {},
          voices.map(({ quote, articleId }) =>
            el(
              "li",
              {},
              el("blockquote", {}, quoted(quote)),
              el("p", { class: "source" }, names.get(articleId) ?? ""),
            ),
          ),
        ),
      ])
      .flat(),
  );
}
