// One article: its text as posted with every sentence that tells of an event, and how to correct it
// or take it back.
import { Problem, ask, askText, eventsOf, inWords } from "./api.js";
import { announce, button, byId, el, renew } from "./dom.js";
import { correct } from "./adding.js";
import { marked } from "./highlight.js";
import { mayWrite } from "./key.js";
import { TIMELINE, link } from "./links.js";
import { passages, source, titleOf } from "./reports.js";
import { go, state } from "./state.js";
import { load } from "./timeline.js";
import { whenInWords } from "./when.js";
import { READ_ONLY, STATUS, counted } from "./words.js";

/** @typedef {import("./api.js").Article} Article */
/** @typedef {import("./api.js").TimelineEvent} TimelineEvent */
/** @typedef {import("./api.js").Told} Told */

/** The sentences of so many events are marked; each is asked for by itself. */
const MOST_MARKED = 500;
const AT_ONCE = 20;

export async function showArticle() {
  const id = state().article;
  const path = `/v1/articles/${encodeURIComponent(id)}`;
  const holder = byId("article");
  holder.replaceChildren(el("p", { class: "waiting" }, "Fetching the article…"));
  try {
    const [article, text, told] = await Promise.all([
      ask(path),
      askText(`${path}/text`).catch(notRead),
      eventsOf(id),
    ]);
    const mentions = await mentionsIn(id, told);
    if (state().article !== id) return;
    holder.replaceChildren(...parts(article, text, told, mentions));
    holder.querySelector("mark.asked")?.scrollIntoView({ block: "center" });
  } catch (failure) {
    holder.replaceChildren(back(), el("p", { class: "problem", role: "alert" }, inWords(failure)));
  }
}

/** Of a page that is not read yet, or cannot be, there is no text; it can be corrected all the same. @param {unknown} failure */
function notRead(failure) {
  if (failure instanceof Problem && failure.status === 404) return "";
  throw failure;
}

/** What an article says of its events. @param {string} id @param {TimelineEvent[]} events @returns {Promise<Told[]>} */
async function mentionsIn(id, events) {
  const found = [];
  for (let i = 0; i < Math.min(events.length, MOST_MARKED) && state().article === id; i += AT_ONCE) {
    const some = events.slice(i, Math.min(i + AT_ONCE, MOST_MARKED));
    found.push(...(await Promise.all(some.map((one) => ask(`/v1/events/${one.id}`)))));
  }
  return found
    .flatMap((event) => event.mentions ?? [])
    .filter((/** @type {Told} */ { articleId }) => articleId === id);
}

function back() {
  return el("p", {}, link(TIMELINE, {}, "← Back to the timeline"));
}

/** @param {Article} article @param {string} text @param {TimelineEvent[]} events @param {Told[]} mentions */
function parts(article, text, events, mentions) {
  const asked = state().mention;
  const marks = mentions.flatMap((told) =>
    passages(told).map((one) =>
      told.id === asked && one.kind === "sentence" ? { ...one, kind: "sentence asked" } : one,
    ),
  );
  return [
    back(),
    el(
      "header",
      { class: "heading" },
      el("h1", {}, titleOf(article)),
      el("p", { class: "source" }, source(article)),
      el(
        "p",
        { class: "status" },
        `${STATUS[article.status]}${article.revision && article.revision > 1 ? `, revision ${article.revision}` : ""}`,
        article.problem ? `: ${article.problem}` : "",
      ),
      mayWrite() ? tools(article) : el("p", { class: "hint" }, READ_ONLY),
      el("div", { id: "article-answer", tabindex: "-1" }),
    ),
    el(
      "div",
      { class: "reading" },
      el("div", { class: "text" }, marked(text, marks)),
      el(
        "aside",
        { "aria-label": "What it tells of" },
        el("h2", {}, `It tells of ${counted(events.length, "event")}`),
        events.length > MOST_MARKED
          ? el("p", { class: "hint" }, `The sentences of the first ${MOST_MARKED} are marked.`)
          : null,
        el("ol", { class: "told" }, events.map(toldOf)),
      ),
    ),
  ];
}

/** @param {Article} article */
function tools(article) {
  return el(
    "div",
    { class: "tools", id: "article-tools" },
    button("Correct", () => askToCorrect(article), { class: "action" }),
    button("Retract", () => askToRetract(article), { class: "action grave" }),
  );
}

/** @param {TimelineEvent} event */
function toldOf(event) {
  const leading = link({ ...TIMELINE, event: event.id }, {}, event.title);
  return el("li", {}, el("p", { class: "source" }, whenInWords(event.when)), leading);
}

/** Opens the form with what was posted, which is not always the text that was read. @param {Article} article */
async function askToCorrect(article) {
  try {
    correct(article, await ask(`/v1/articles/${article.id}/content`));
  } catch (failure) {
    byId("article-answer").replaceChildren(el("p", { class: "problem", role: "alert" }, inWords(failure)));
  }
}

/** @param {Article} article */
function askToRetract(article) {
  const holder = byId("article-answer");
  const cancel = () => {
    holder.replaceChildren();
    /** @type {HTMLElement} */ (byId("article-tools").lastElementChild).focus();
  };
  const sure = button("Retract it", () => retract(article, holder), { class: "action grave" });
  const question = el(
    "p",
    {},
    "Take this article back? Events that no other article tells of leave the timeline, and a date that it lent is gone with it. You can add it again later.",
  );
  holder.replaceChildren(
    el(
      "div",
      { class: "question", role: "group", "aria-label": "Retract this article?" },
      question,
      el("div", { class: "tools" }, sure, button("Keep it", cancel, { class: "action" })),
    ),
  );
  sure.focus();
}

/** @param {Article} article @param {HTMLElement} holder */
async function retract(article, holder) {
  renew(holder, [el("p", { class: "waiting", role: "status" }, "Taking it back…")]);
  try {
    await ask(`/v1/articles/${article.id}`, {
      method: "DELETE",
      headers: { "If-Match": `"${article.etag}"`, Prefer: "wait=30" },
    });
    go({ article: null, mention: null, event: null, view: null });
    await load();
    announce(`Retracted: ${titleOf(article)}`);
  } catch (failure) {
    holder.replaceChildren(el("p", { class: "problem", role: "alert" }, inWords(failure)));
  }
}
