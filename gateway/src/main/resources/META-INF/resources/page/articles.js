// The articles that the timeline is made of, also those that told of no event.
import { ask, inWords } from "./api.js";
import { button, byId, el } from "./dom.js";
import { TIMELINE, link } from "./links.js";
import { source, titleOf } from "./reports.js";
import { STATUS } from "./words.js";

/** @typedef {import("./api.js").Article} Article */

/** Only the last call shows what it found. */
let call = 0;

export async function showArticles() {
  const own = ++call;
  const holder = byId("articles");
  const rows = el("ol", { class: "files" });
  const more = el("div", {});
  holder.replaceChildren(
    el("h1", {}, "Articles"),
    el(
      "p",
      { class: "lead" },
      "What the timeline is made of. Retract one, and what rested on it alone is gone.",
    ),
    rows,
    more,
  );
  await page("", rows, more, () => own === call);
}

/** @param {string} cursor @param {HTMLElement} rows @param {HTMLElement} more @param {() => boolean} current */
async function page(cursor, rows, more, current) {
  try {
    const found = await ask(`/v1/articles?limit=100${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`);
    if (!current()) return;
    const before = rows.childElementCount;
    rows.append(...found.items.map(row));
    if (!rows.childElementCount) rows.replaceWith(none());
    const { next } = found.page;
    more.replaceChildren(
      ...(next
        ? [button("Show more articles", () => page(next, rows, more, current), { class: "action" })]
        : []),
    );
    if (cursor) /** @type {HTMLElement | null} */ (rows.children[before]?.querySelector("a"))?.focus();
  } catch (failure) {
    more.replaceChildren(el("p", { class: "problem", role: "alert" }, inWords(failure)));
  }
}

function none() {
  return el(
    "div",
    { class: "empty" },
    el("p", {}, "No articles yet."),
    el("p", {}, link({ view: "add" }, { class: "action" }, "Add the first article")),
  );
}

/** @param {Article} article */
function row(article) {
  const trouble = article.status === "failed";
  return el(
    "li",
    {},
    el("h2", {}, link({ ...TIMELINE, article: article.id }, {}, titleOf(article))),
    el("p", { class: "source" }, source(article)),
    el(
      "p",
      { class: trouble ? "problem" : "status" },
      STATUS[article.status],
      trouble && article.problem ? `: ${article.problem}` : "",
    ),
  );
}
