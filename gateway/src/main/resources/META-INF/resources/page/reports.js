// The articles that tell of an event, side by side, each as posted with its sentence marked.
import { ask, askText, inWords } from "./api.js";
import { button, el } from "./dom.js";
import { marked } from "./highlight.js";
import { link, TIMELINE } from "./links.js";
import { postedDay, whenInWords } from "./when.js";
import { counted, sentence } from "./words.js";

/** @typedef {{title: string, meta: import("./api.js").Article | null}} Named */
/** @typedef {Map<string, Named>} Articles by id */

const FIRST_SHOWN = 4;
const MOST_NAMED = 40;

/** @param {import("./api.js").TimelineEvent} event @returns {Promise<Articles>} */
export async function articleNames(event) {
  // The report that founds the event comes first.
  const mentions = [...(event.mentions ?? [])].sort(
    (a, b) => Number(b.id === event.id) - Number(a.id === event.id),
  );
  const ids = [...new Set(mentions.map(({ articleId }) => articleId))].slice(0, MOST_NAMED);
  const found = await Promise.all(ids.map((id) => ask(`/v1/articles/${id}`).catch(() => null)));
  return new Map(ids.map((id, i) => [id, { title: titleOf(found[i]), meta: found[i] }]));
}

/** What to call an article. @param {import("./api.js").Article | null} article */
export function titleOf(article) {
  return article?.title ?? article?.uri ?? "An article without a title";
}

/** @param {import("./api.js").TimelineEvent} event @param {Articles} articles */
export function reportCards(event, articles) {
  const ids = [...articles.keys()];
  const cards = el(
    "div",
    { class: "cards" },
    ids.slice(0, FIRST_SHOWN).map((id) => card(event, id, articles)),
  );
  const rest = ids.slice(FIRST_SHOWN);
  const more = button(
    `Show ${rest.length} more reports`,
    () => {
      cards.append(...rest.map((id) => card(event, id, articles)));
      more.remove();
    },
    { class: "quiet" },
  );
  return el(
    "section",
    { class: "reports" },
    el("h4", {}, ids.length === 1 ? "The report" : "The reports, side by side"),
    cards,
    rest.length ? more : null,
    unlisted(event.reports - ids.length),
  );
}

/** @param {number} count */
function unlisted(count) {
  return count > 0
    ? el("p", { class: "hint" }, `${counted(count, "more report")} of it cannot be shown here.`)
    : null;
}

/** @param {import("./api.js").TimelineEvent} event @param {string} id @param {Articles} articles */
function card(event, id, articles) {
  const { title, meta } = /** @type {Named} */ (articles.get(id));
  const mentions = (event.mentions ?? []).filter(({ articleId }) => articleId === id);
  const text = el(
    "div",
    { class: "paper", tabindex: 0, role: "region", "aria-label": `${title}, as posted` },
    el("p", { class: "waiting" }, "Fetching the article…"),
  );
  fill(text, id, mentions);
  return el(
    "article",
    { class: "card" },
    el("h5", {}, link({ ...TIMELINE, article: id, mention: mentions[0]?.id ?? null }, {}, title)),
    el("p", { class: "source" }, source(meta)),
    el("p", { class: "own" }, ownDates(mentions)),
    text,
  );
}

/** @param {import("./api.js").Article | null} meta */
export function source(meta) {
  if (!meta) return "";
  return [
    meta.source,
    meta.publishedAt ? `published ${postedDay(meta.publishedAt)}` : "publication day not given",
    ...meta.tags.map((tag) => `#${tag}`),
  ]
    .filter(Boolean)
    .join(" · ");
}

/** @param {import("./api.js").Told[]} mentions */
function ownDates(mentions) {
  const dates = new Set(mentions.map(({ when }) => whenInWords(when)));
  return `By itself it says: ${[...dates].join("; ")}`;
}

/** @param {HTMLElement} holder @param {string} id @param {import("./api.js").Told[]} mentions */
async function fill(holder, id, mentions) {
  try {
    const text = await askText(`/v1/articles/${id}/text`);
    holder.replaceChildren(el("div", { class: "text" }, marked(text, mentions.flatMap(passages))));
    reveal(holder);
  } catch (failure) {
    holder.replaceChildren(el("p", { class: "problem" }, sentence(inWords(failure))));
  }
}

/** A sentence, and in it the word that tells of the event. @param {import("./api.js").Told} told @returns {import("./highlight.js").Passage[]} */
export function passages({ start, end, trigger }) {
  return [
    { start, end, kind: "sentence" },
    { start: trigger.start, end: trigger.end, kind: "trigger", note: "the word that tells of the event" },
  ];
}

/** Scrolls within the box alone: the page stays where its reader is. @param {HTMLElement} holder */
export function reveal(holder) {
  const mark = /** @type {HTMLElement | null} */ (holder.querySelector("mark"));
  if (!mark) return;
  const offset = mark.getBoundingClientRect().top - holder.getBoundingClientRect().top;
  holder.scrollTop += offset - holder.clientHeight / 3;
}
