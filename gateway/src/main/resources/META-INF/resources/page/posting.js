// One article on its way to the timeline: what is done with it, and how far it is.
import { Problem, ask, eventsOf, inWords, json } from "./api.js";
import { announce, button, el, renew } from "./dom.js";
import { TIMELINE, link } from "./links.js";
import { showPreview } from "./preview.js";
import { load } from "./timeline.js";
import { counted } from "./words.js";

/**
 * What would be posted.
 * @typedef {{text?: string, html?: string, title?: string, publishedAt?: string, source?: string, language?: string, tags?: string[]}} Draft
 */

/** @typedef {import("./api.js").Article} Article */
/** @typedef {{leaveOut: (one: Posting) => void, changed: () => void}} Queue where it stands */

/** Sent again, it would be answered the same: what it corrects is another one by now, or gone. */
const FINAL = [404, 410, 412];
const PATIENCE_SECONDS = 30;
const POLL_MS = 1000;
const MOST_POLLS = 120;

export class Posting {
  /** @type {"waiting" | "sending" | "done" | "failed"} */
  #phase = "waiting";
  #words = "";
  /** @type {string[]} */
  #events = [];
  #status = el("p", { role: "status", tabindex: "-1" });
  #tools = el("div", { class: "tools" });
  #preview = el("div", {});
  #mayRetry = false;

  /**
   * @param {() => Draft} draft what would be posted, as it is then
   * @param {string} name what to call it
   * @param {Article | null} replaced the article that it corrects
   * @param {Queue} queue
   * @param {string} [problem] why it cannot be sent
   */
  constructor(draft, name, replaced, queue, problem = "") {
    this.draft = draft;
    this.name = name;
    this.replaced = replaced;
    this.queue = queue;
    /** @type {Article | null} as it is stored */
    this.stored = null;
    this.row = el("li", {}, el("h3", {}, name), this.#status, this.#tools, this.#preview);
    this.#set(problem ? "failed" : "waiting", problem || "Not stored yet.");
  }

  isWaiting() {
    return this.#phase === "waiting";
  }

  /** @returns {Promise<boolean>} whether it is stored */
  async send() {
    this.#set("sending", "Sending…");
    try {
      const answer = await this.#post();
      const told = answer.events ? answer : await this.#follow(answer.article ?? answer);
      this.stored = told.article;
      this.#events = told.events;
      this.#set("done", `On the timeline: it tells of ${counted(told.events.length, "event")}.`);
      await load();
      announce(`${this.name}: ${this.#words}`);
      return true;
    } catch (failure) {
      this.#mayRetry = !(failure instanceof Problem && FINAL.includes(failure.status));
      this.#set("failed", inWords(failure));
      return false;
    }
  }

  async #sendAlone() {
    await this.send();
    this.queue.changed();
  }

  #post() {
    const waiting = { Prefer: `wait=${PATIENCE_SECONDS}` };
    if (!this.replaced) return ask("/v1/articles", json("POST", this.draft(), waiting));
    const { id, etag, uri } = this.replaced;
    const body = uri ? { ...this.draft(), uri } : this.draft();
    return ask(`/v1/articles/${id}`, json("PUT", body, { ...waiting, "If-Match": `"${etag}"` }));
  }

  /** It is stored, but its events are not there yet. @param {Article} posted */
  async #follow(posted) {
    this.#set("sending", "Stored. Its events follow…");
    for (let i = 0; i < MOST_POLLS; i++) {
      const article = await ask(`/v1/articles/${posted.id}`);
      if (article.status === "failed") throw new Problem(article.problem, 422);
      if (article.status === "projected")
        return { article, events: (await eventsOf(posted.id)).map(({ id }) => id) };
      await new Promise((later) => setTimeout(later, POLL_MS));
    }
    return { article: posted, events: [] };
  }

  /** @param {"waiting" | "sending" | "done" | "failed"} phase @param {string} words */
  #set(phase, words) {
    this.#phase = phase;
    this.#words = words;
    this.#show();
  }

  #show() {
    this.#status.className = this.#phase === "failed" ? "problem" : `status ${this.#phase}`;
    this.#status.replaceChildren(this.#words);
    renew(this.#tools, this.#choices(), () => this.#status);
  }

  #choices() {
    const leaveOut = this.#choice("Leave out", () => this.queue.leaveOut(this), "quiet");
    if (this.#phase === "waiting")
      return [
        this.#choice(
          "Add to the timeline",
          () => this.#sendAlone(),
          "action",
          `Add ${this.name} to the timeline`,
        ),
        this.#choice("Preview", () => showPreview(this.#preview, this.draft()), "action"),
        leaveOut,
      ];
    if (this.#phase === "failed")
      return this.#mayRetry
        ? [this.#choice("Try again", () => this.#sendAlone(), "action"), leaveOut]
        : [leaveOut];
    if (this.#phase === "sending" || !this.#events.length) return [];
    return [link({ ...TIMELINE, event: this.#events[0] }, { class: "action" }, "See it on the timeline")];
  }

  /** @param {string} words @param {() => void} action @param {string} look @param {string} [label] */
  #choice(words, action, look, label = `${words} ${this.name}`) {
    return button(words, action, { class: look, "aria-label": label });
  }
}
