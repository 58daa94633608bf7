// The form for one article: what is written, pasted or corrected in it, and what would be sent.
import { button, byId, el } from "./dom.js";

/** @typedef {import("./posting.js").Draft} Draft */
/** @typedef {"text" | "html"} Kind */
/** @typedef {Draft} Content what was posted, as it was posted; without tags */

/** What a kind is called, and what belongs into the field. @type {Record<Kind, [string, string]>} */
const KINDS = {
  text: ["Plain text", "With its headline, its dateline and its footer: they tell when it was written."],
  html: ["HTML", "The page with its tags: change the words and leave the tags."],
};

/** @type {Content | null} what is corrected */
let posted = null;
/** A field changes line breaks: what nobody touched is sent as it was. */
let untouched = { shown: "", exact: "" };
/** @type {string[]} the tags that it was posted with */
let postedTags = [];

/**
 * @param {{add: () => void, preview: () => void, clear: () => void, take: (files: File[]) => Promise<void>}} actions
 */
export function draftForm({ add, preview, clear, take }) {
  const submit = (/** @type {Event} */ sent) => {
    sent.preventDefault();
    if (isReady()) add();
  };
  return el(
    "form",
    { id: "draft", onsubmit: submit },
    drop(take),
    labelled("Text", el("textarea", { id: "draft-text", rows: 10, spellcheck: "false" }), KINDS.text[1]),
    el("div", { class: "fields" }, kindField(), ...details()),
    el(
      "div",
      { class: "tools" },
      el("button", { type: "submit", class: "action strong", id: "draft-add" }, "Add to the timeline"),
      button("Preview", () => isReady() && preview(), { class: "action", id: "draft-preview" }),
      button("Clear", clear, { class: "quiet", id: "draft-clear" }),
    ),
    el("p", { id: "draft-problem", role: "alert", class: "problem" }),
  );
}

/** @param {(files: File[]) => Promise<void>} take */
function drop(take) {
  const chosen = async (/** @type {Event} */ changed) => {
    const input = /** @type {HTMLInputElement} */ (changed.target);
    await take([...(input.files ?? [])]);
    input.value = "";
  };
  return el(
    "div",
    { class: "drop", id: "drop" },
    el("label", { for: "draft-files", id: "drop-words" }),
    el("input", {
      type: "file",
      id: "draft-files",
      multiple: true,
      accept: ".txt,.text,.md,.html,.htm,text/plain,text/html",
      onchange: chosen,
    }),
  );
}

function kindField() {
  const options = Object.entries(KINDS).map(([value, [words]]) => el("option", { value }, words));
  const select = el("select", { id: "draft-kind", onchange: explainKind }, options);
  return labelled("Sent as", select, "");
}

function details() {
  return [
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
  ];
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

/** What would be sent. @returns {Draft} */
export function draft() {
  const tags = tagsGiven();
  const typed = field("draft-text").value;
  return {
    [kind()]: typed === untouched.shown ? untouched.exact : typed,
    title: value("draft-title") || undefined,
    publishedAt: publishedAt(),
    source: value("draft-source") || undefined,
    language: posted?.language,
    tags: tags.length ? tags : undefined,
  };
}

/** A tag that was posted may have commas itself: it stays one for as long as it stands there. */
function tagsGiven() {
  const typed = value("draft-tags");
  const whole = postedTags.filter((tag) => tag.includes(",") && typed.includes(tag));
  const others = whole.reduce((left, tag) => left.replace(tag, () => ""), typed).split(",");
  return [...whole, ...others.map((tag) => tag.trim()).filter(Boolean)];
}

/** The field knows days alone; the hour that was posted stays with its day. */
function publishedAt() {
  const day = value("draft-publishedAt");
  return posted?.publishedAt?.slice(0, 10) === day ? posted.publishedAt : day || undefined;
}

/** An article to be corrected; null: an empty form for another one. @param {Content | null} content @param {string[]} tags */
export function fill(content, tags) {
  posted = content;
  field("draft-title").value = content?.title ?? "";
  field("draft-publishedAt").value = content?.publishedAt?.slice(0, 10) ?? "";
  field("draft-source").value = content?.source ?? "";
  field("draft-tags").value = tags.join(", ");
  postedTags = tags;
  put(content ?? { text: "" });
  byId("draft-problem").textContent = "";
}

/** Only the text, of a file for instance. @param {Draft} content */
export function put({ text, html }) {
  const exact = html ?? text ?? "";
  field("draft-text").value = exact;
  untouched = { shown: field("draft-text").value, exact };
  field("draft-kind").value = html === undefined ? "text" : "html";
  explainKind();
}

function explainKind() {
  const was = posted?.html === undefined ? "text" : "html";
  byId("draft-text-hint").textContent = KINDS[kind()][1];
  byId("draft-kind-hint").textContent =
    kind() === was ? "As it was posted" : `It was posted as ${was === "html" ? "HTML" : "plain text"}`;
  /** @type {HTMLElement} */ (field("draft-kind").parentElement).hidden = posted === null;
}

/** @returns {Kind} */
function kind() {
  return /** @type {Kind} */ (field("draft-kind").value);
}

/** @param {string} words */
export function complain(words) {
  byId("draft-problem").textContent = words;
}

/** Whether there is something to read; says so if not. */
function isReady() {
  const ready = value("draft-text") !== "";
  complain(ready ? "" : "There is no text yet: paste an article first.");
  if (!ready) field("draft-text").focus();
  return ready;
}

/** @param {string} id */
function field(id) {
  return /** @type {HTMLInputElement} */ (byId(id));
}

/** @param {string} id */
function value(id) {
  return field(id).value.trim();
}
