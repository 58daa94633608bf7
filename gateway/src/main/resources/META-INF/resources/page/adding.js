// Adding articles: paste one or drop files, see what would be read in each, then post them.
import { announce, button, byId, el } from "./dom.js";
import { readFile } from "./files.js";
import { mayWrite } from "./key.js";
import { showPreview } from "./preview.js";
import { Posting } from "./posting.js";
import { go } from "./state.js";
import { READ_ONLY, counted } from "./words.js";

/** @typedef {import("./posting.js").Draft} Draft */

/** @type {Posting[]} */
let queue = [];
/** @type {{article: import("./api.js").Article, text: string} | null} */
let correcting = null;

export function startAdding() {
  const holder = byId("add");
  holder.append(
    el("h1", { id: "add-title" }, "Add articles"),
    lead(),
    form(),
    el("div", { id: "preview" }),
    el("section", { id: "queue", "aria-label": "Articles being added" }),
  );
  takeDrops(holder);
}

function lead() {
  return el(
    "p",
    { class: "lead", id: "add-lead" },
    "Paste an article as it was published, or drop files of text or HTML, several at once. Nothing is stored before you say so.",
  );
}

function form() {
  return el(
    "form",
    {
      id: "draft",
      onsubmit: (/** @type {Event} */ sent) => {
        sent.preventDefault();
        addPasted();
      },
    },
    drop(),
    labelled(
      "Text",
      el("textarea", { id: "draft-text", rows: 10, spellcheck: "false" }),
      "With its headline, its dateline and its footer: they tell when it was written.",
    ),
    el(
      "div",
      { class: "fields" },
      labelled(
        "Title",
        el("input", { id: "draft-title", maxlength: 1000, autocomplete: "off" }),
        "If the text has none",
      ),
      labelled(
        "Published on",
        el("input", { id: "draft-publishedAt", type: "date" }),
        "The day that “yesterday” counts from, if the text does not say",
      ),
      labelled(
        "Source",
        el("input", { id: "draft-source", maxlength: 300, autocomplete: "off" }),
        "Who published it",
      ),
      labelled(
        "Tags",
        el("input", { id: "draft-tags", maxlength: 1000, autocomplete: "off" }),
        "With commas between",
      ),
    ),
    el(
      "div",
      { class: "tools" },
      el("button", { type: "submit", class: "action strong", id: "draft-add" }, "Add to the timeline"),
      button("Preview", preview, { class: "action", id: "draft-preview" }),
      button("Clear", clear, { class: "quiet", id: "draft-clear" }),
    ),
    el("p", { id: "draft-problem", role: "alert", class: "problem" }),
  );
}

/** @param {string} words @param {HTMLElement} field @param {string} hint */
function labelled(words, field, hint) {
  const id = `${field.id}-hint`;
  field.setAttribute("aria-describedby", id);
  return el(
    "div",
    { class: "field" },
    el("label", { for: field.id }, words),
    field,
    el("p", { class: "hint", id }, hint),
  );
}

function drop() {
  const input = el("input", {
    type: "file",
    id: "draft-files",
    multiple: true,
    accept: ".txt,.text,.md,.html,.htm,text/plain,text/html",
    onchange: (/** @type {Event} */ chosen) => takeFiles(/** @type {HTMLInputElement} */ (chosen.target)),
  });
  return el(
    "div",
    { class: "drop", id: "drop" },
    el(
      "label",
      { for: "draft-files" },
      "Files: drop them anywhere here, or choose; day, source and tags are those given below",
    ),
    input,
  );
}

/** @param {HTMLInputElement} input */
async function takeFiles(input) {
  await addFiles([...(input.files ?? [])]);
  input.value = "";
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
    if (mayWrite()) addFiles([...(dropped.dataTransfer?.files ?? [])]);
  });
}

/** What stands in the form. @returns {Draft} */
function draft() {
  const tags = value("draft-tags")
    .split(",")
    .map((tag) => tag.trim())
    .filter(Boolean);
  return {
    text: field("draft-text").value,
    title: value("draft-title") || undefined,
    publishedAt: value("draft-publishedAt") || undefined,
    source: value("draft-source") || undefined,
    tags: tags.length ? tags : undefined,
  };
}

/** @param {string} id */
function field(id) {
  return /** @type {HTMLInputElement} */ (byId(id));
}

/** @param {string} id */
function value(id) {
  return field(id).value.trim();
}

/** Whether there is something to read; says so if not. */
function isReady() {
  const ready = field("draft-text").value.trim() !== "";
  byId("draft-problem").textContent = ready ? "" : "There is no text yet: paste an article first.";
  if (!ready) field("draft-text").focus();
  return ready;
}

function preview() {
  if (isReady()) showPreview(byId("preview"), draft());
}

function clear() {
  correcting = null;
  for (const name of ["text", "title", "publishedAt", "source", "tags"]) field(`draft-${name}`).value = "";
  byId("preview").replaceChildren();
  byId("draft-problem").textContent = "";
  entitle();
}

async function addPasted() {
  if (!isReady()) return;
  const given = draft();
  const posting = new Posting(() => given, firstLine(given), correcting?.article ?? null);
  enqueue([posting]);
  if (await posting.send()) clear();
}

/** @param {Draft} of */
function firstLine({ title, text = "" }) {
  return title ?? text.trim().split("\n", 1)[0].slice(0, 100);
}

/** @param {File[]} files */
async function addFiles(files) {
  const read = await Promise.all(files.map(readFile));
  // The day, source and tags that the form has when they are posted are those of each file.
  const completed = (/** @type {Draft} */ own) => () => {
    const { publishedAt, source, tags } = draft();
    return { ...own, publishedAt, source, tags };
  };
  enqueue(read.map((one) => new Posting(completed(one.draft), one.name, null, one.problem)));
  announce(`${counted(files.length, "file")} read. Nothing is stored yet.`);
}

/** @param {Posting[]} postings */
function enqueue(postings) {
  queue = [...postings, ...queue];
  showQueue();
}

function showQueue() {
  const waiting = queue.filter((one) => one.isWaiting());
  const all =
    waiting.length > 1
      ? button(`Add all ${waiting.length} to the timeline`, addAll, { class: "action strong", id: "add-all" })
      : null;
  const heading = queue.length ? el("h2", {}, "Articles") : null;
  byId("queue").replaceChildren(
    ...[
      heading,
      all,
      el(
        "ol",
        { class: "files" },
        queue.map((one) => one.row(remove, showQueue)),
      ),
    ].filter((one) => one !== null),
  );
}

async function addAll() {
  const waiting = queue.filter((one) => one.isWaiting());
  byId("add-all").remove();
  // One after the other: each is waited for, and the service has others to serve.
  for (const one of waiting) await one.send();
  announce(`${counted(waiting.length, "article")} added`);
}

/** @param {Posting} one */
function remove(one) {
  queue = queue.filter((other) => other !== one);
  showQueue();
}

/** Opens the form with an article that is there already. @param {import("./api.js").Article} article @param {string} text */
export function correct(article, text) {
  correcting = { article, text };
  field("draft-text").value = text;
  field("draft-title").value = article.title ?? "";
  field("draft-publishedAt").value = article.publishedAt?.slice(0, 10) ?? "";
  field("draft-source").value = article.source ?? "";
  field("draft-tags").value = article.tags.join(", ");
  entitle();
  go({ view: "add", article: null, mention: null });
  field("draft-text").focus();
}

/** As the key that is in use allows. */
export function showAdding() {
  for (const id of ["draft", "preview", "queue"]) byId(id).hidden = !mayWrite();
  entitle();
}

function entitle() {
  byId("add-title").textContent = correcting ? "Correct an article" : "Add articles";
  byId("add-lead").textContent = !mayWrite() ? READ_ONLY : correcting
    ? "What you save becomes its next revision; what the old text alone told of leaves the timeline."
    : "Paste an article as it was published, or drop files of text or HTML, several at once. Nothing is stored before you say so.";
  byId("draft-add").textContent = correcting ? "Save the correction" : "Add to the timeline";
  byId("draft-clear").textContent = correcting ? "Leave it as it was" : "Clear";
  byId("drop").hidden = correcting !== null;
}
