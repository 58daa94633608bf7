// Adding articles: paste one or drop files, see what would be read in each, then post them.
import { announce, button, byId, el } from "./dom.js";
import { complain, draft, draftForm, fill, put } from "./draft.js";
import { readFile } from "./files.js";
import { mayWrite } from "./key.js";
import { showPreview } from "./preview.js";
import { Posting } from "./posting.js";
import { titleOf } from "./reports.js";
import { go } from "./state.js";
import { READ_ONLY, counted } from "./words.js";

/** @typedef {import("./posting.js").Draft} Draft */
/** @typedef {import("./api.js").Article} Article */

/** What the view says. @type {Record<"adding" | "correcting", {title: string, lead: string, add: string, clear: string, files: string}>} */
const WORDS = {
  adding: {
    title: "Add articles",
    lead: "Paste an article as it was published, or drop files of text or HTML, several at once. Nothing is stored before you say so.",
    add: "Add to the timeline",
    clear: "Clear",
    files: "Files: drop them anywhere here, or choose; day, source and tags are those given below",
  },
  correcting: {
    title: "Correct an article",
    lead: "What you save becomes its next revision; what the old text alone told of leaves the timeline.",
    add: "Save the correction",
    clear: "Leave it as it was",
    files: "A file takes the place of the text: drop it anywhere here, or choose",
  },
};

/** @type {import("./posting.js").Queue} */
const QUEUE = { leaveOut, changed: offerAll };
/** @type {Posting[]} */
let queue = [];
/** @type {Article | null} */
let correcting = null;

export function startAdding() {
  const holder = byId("add");
  const preview = () => showPreview(byId("preview"), draft());
  holder.append(
    el("h1", { id: "add-title" }),
    el("p", { class: "lead", id: "add-lead" }),
    draftForm({ add: addPasted, preview, clear, take: takeFiles }),
    el("div", { id: "preview" }),
    el(
      "section",
      { id: "queue", "aria-label": "Articles being added" },
      el("h2", { id: "queue-title", tabindex: "-1", hidden: true }, "Articles"),
      el("div", { id: "queue-all" }),
      el("ol", { class: "files", id: "queue-rows" }),
    ),
  );
  takeDrops(holder);
  clear();
}

/** As the key that is in use allows. */
export function showAdding() {
  for (const id of ["draft", "preview", "queue"]) byId(id).hidden = !mayWrite();
  const { title, lead, add, clear: leave, files } = WORDS[correcting ? "correcting" : "adding"];
  byId("add-title").textContent = title;
  byId("add-lead").textContent = mayWrite() ? lead : READ_ONLY;
  byId("draft-add").textContent = add;
  byId("draft-clear").textContent = leave;
  byId("drop-words").textContent = files;
}

/** @param {HTMLElement} zone */
function takeDrops(zone) {
  const over = (/** @type {boolean} */ on) => byId("drop").classList.toggle("over", on);
  zone.addEventListener("dragover", (dragged) => {
    dragged.preventDefault();
    over(true);
  });
  zone.addEventListener("dragleave", () => over(false));
  zone.addEventListener("drop", (dropped) => {
    dropped.preventDefault();
    over(false);
    if (mayWrite()) takeFiles([...(dropped.dataTransfer?.files ?? [])]);
  });
}

function clear() {
  correcting = null;
  fill(null, []);
  byId("preview").replaceChildren();
  showAdding();
}

async function addPasted() {
  const given = draft();
  const corrected = correcting;
  const posting = new Posting(() => given, nameOf(given), corrected, QUEUE);
  enqueue([posting]);
  if (!(await posting.send()) || correcting !== corrected) return;
  // What was written meanwhile is another article, or what the corrected one is to say next.
  if (JSON.stringify(draft()) === JSON.stringify(given)) clear();
  else if (corrected) correcting = posting.stored;
}

/** @param {Draft} given */
function nameOf({ title, text = "" }) {
  if (title) return title;
  return correcting ? titleOf(correcting) : text.trim().split("\n", 1)[0].slice(0, 100);
}

/** @param {File[]} files */
async function takeFiles(files) {
  const read = await Promise.all(files.map(readFile));
  if (correcting) replaceText(read);
  else addFiles(read);
}

/** @param {import("./files.js").ReadFile[]} read */
function replaceText(read) {
  const [{ name, draft: own, problem }] = read;
  if (read.length > 1) complain("One file takes the place of the text: choose one.");
  else if (problem) complain(`${name}: ${problem}`);
  else {
    complain("");
    put(own);
    announce(`${name} takes the place of the text. Nothing is stored yet.`);
  }
}

/** @param {import("./files.js").ReadFile[]} read */
function addFiles(read) {
  // The day, source and tags that the form has when they are posted are those of each file.
  const completed = (/** @type {Draft} */ own) => () => {
    const { publishedAt, source, tags } = draft();
    return { ...own, publishedAt, source, tags };
  };
  enqueue(read.map((one) => new Posting(completed(one.draft), one.name, null, QUEUE, one.problem)));
  announce(`${counted(read.length, "file")} read. Nothing is stored yet.`);
}

/** @param {Posting[]} postings */
function enqueue(postings) {
  queue = [...postings, ...queue];
  byId("queue-rows").prepend(...postings.map(({ row }) => row));
  offerAll();
}

function offerAll() {
  byId("queue-title").hidden = !queue.length;
  const { length } = queue.filter((one) => one.isWaiting());
  const all = () => button(`Add all ${length} to the timeline`, addAll, { class: "action strong" });
  byId("queue-all").replaceChildren(...(length > 1 ? [all()] : []));
}

async function addAll() {
  const waiting = queue.filter((one) => one.isWaiting());
  byId("queue-all").replaceChildren();
  byId("queue-title").focus();
  let sent = 0;
  let added = 0;
  // One after the other: each is waited for, and the service has others to serve.
  for (const one of waiting) {
    // It may have been left out meanwhile, or sent by itself.
    if (!queue.includes(one) || !one.isWaiting()) continue;
    sent++;
    if (await one.send()) added++;
  }
  const failed = sent - added;
  announce(`${counted(added, "article")} added${failed ? `; ${failed} could not be added` : ""}`);
}

/** @param {Posting} one */
function leaveOut(one) {
  const next = one.row.nextElementSibling ?? one.row.previousElementSibling;
  queue = queue.filter((other) => other !== one);
  one.row.remove();
  offerAll();
  const heir =
    next?.querySelector(".tools :is(a, button)") ?? byId(queue.length ? "queue-title" : "draft-text");
  /** @type {HTMLElement} */ (heir).focus();
}

/** Opens the form with an article that is there already. @param {Article} article @param {import("./draft.js").Content} content */
export function correct(article, content) {
  correcting = article;
  fill(content, article.tags);
  go({ view: "add", article: null, mention: null });
  byId("draft-text").focus();
}
