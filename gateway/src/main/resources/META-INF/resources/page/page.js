// Begins the page: which view is shown, which colours.
import { showAdding, startAdding } from "./adding.js";
import { showArticle } from "./article.js";
import { showArticles } from "./articles.js";
import { byId } from "./dom.js";
import { Kept } from "./kept.js";
import { isKeyAsked, startSigning } from "./signing.js";
import { addressOf, onChange, state } from "./state.js";
import { load, startTimeline } from "./timeline.js";

/** @type {Record<string, string>} */
const TITLES = {
  timeline: "Dateline",
  articles: "Articles · Dateline",
  article: "Article · Dateline",
  add: "Add articles · Dateline",
  key: "Key · Dateline",
};
const VIEWS = Object.keys(TITLES);
let isBegun = false;

function viewAsked() {
  const { view, article } = state();
  if (isKeyAsked()) return "key";
  if (article && view !== "add") return "article";
  return VIEWS.includes(view) && view !== "key" ? view : "timeline";
}

function show() {
  const view = viewAsked();
  for (const name of VIEWS) byId(name).hidden = name !== view;
  byId("views").hidden = view === "key";
  for (const link of /** @type {NodeListOf<HTMLAnchorElement>} */ (
    document.querySelectorAll("[data-view]")
  )) {
    const target = link.dataset.view ?? "";
    link.href = addressOf({ view: target === "timeline" ? null : target, article: null, mention: null });
    if (target === view) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
  }
  document.title = TITLES[view];
  if (view === "articles") showArticles();
  if (view === "article") showArticle();
  if (view === "add") showAdding();
}

/** The timeline may be asked: for the first time, or with another key. */
function enter() {
  show();
  if (isBegun) load();
  else startTimeline();
  isBegun = true;
}

function followTheme() {
  const choice = /** @type {HTMLSelectElement} */ (byId("theme"));
  const kept = new Kept("theme", () => localStorage);
  choice.value = kept.get() ?? "";
  const apply = () => {
    document.documentElement.dataset.theme = choice.value;
    kept.set(choice.value);
  };
  choice.addEventListener("change", apply);
  apply();
}

byId("skip").addEventListener("click", (clicked) => {
  // The part after the # is the page's state and must stay.
  clicked.preventDefault();
  byId("main").focus();
});
followTheme();
startAdding();
onChange((now, before) => {
  show();
  if (now.view !== before.view || now.article !== before.article) {
    scrollTo(0, 0);
    byId("main").focus();
  }
});
startSigning(show, enter);
