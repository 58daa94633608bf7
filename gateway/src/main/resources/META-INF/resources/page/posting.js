// One article on its way to the timeline: what is done with it, and how far it is.
import { Problem, ask, inWords, json } from "./api.js";
import { announce, button, el } from "./dom.js";
import { TIMELINE, link } from "./links.js";
import { showPreview } from "./preview.js";
import { load } from "./timeline.js";
import { counted } from "./words.js";

/**
 * What would be posted.
 * @typedef {{text?: string, html?: string, title?: string, publishedAt?: string, source?: string, language?: string, tags?: string[]}} Draft
 */

/** @typedef {import("./api.js").Article} Article */

const PATIENCE_SECONDS = 30;
const POLL_MS = 1000;
const MOST_POLLS = 120;

export class Posting {
  /** @type {"waiting" | "sending" | "done" | "failed"} */
  #phase = "waiting";
  #words = "Not stored yet.";
  /** @type {string[]} */
  #events = [];
  /** @type {HTMLElement | null} */
  #status = null;
  /** @type {HTMLElement | null} */
  #tools = null;

  /**
   * @param {() => Draft} draft what would be posted, as it is then
   * @param {string} name what to call it
   * @param {Article | null} replaced the article that it corrects
   * @param {string} [problem] why it cannot be sent
   */
  constructor(draft, name, replaced, problem = "") {
    this.draft = draft;
    this.name = name;
    this.replaced = replaced;
    if (problem) this.#set("failed", problem);
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
      this.#events = told.events;
      this.#set("done", `On the timeline: it tells of ${counted(told.events.length, "event")}.`);
      await load();
      announce(`${this.name}: ${this.#words}`);
      return true;
    } catch (failure) {
      this.#set("failed", inWords(failure));
      return false;
    }
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
        return {
          events: (await ask(`/v1/articles/${posted.id}/events?limit=200`)).items.map(
            (/** @type {{id: string}} */ { id }) => id,
          ),
        };
      await new Promise((later) => setTimeout(later, POLL_MS));
    }
    return { events: [] };
  }

  /** @param {"waiting" | "sending" | "done" | "failed"} phase @param {string} words */
  #set(phase, words) {
    this.#phase = phase;
    this.#words = words;
    this.#show();
  }

  #show() {
    if (!this.#status || !this.#tools) return;
    this.#status.className = this.#phase === "failed" ? "problem" : `status ${this.#phase}`;
    this.#status.replaceChildren(this.#words);
    if (this.#phase !== "waiting") this.#tools.replaceChildren(...this.#after());
  }

  #after() {
    if (this.#phase !== "done" || !this.#events.length) return [];
    return [link({ ...TIMELINE, event: this.#events[0] }, { class: "action" }, "See it on the timeline")];
  }

  /** @param {(one: Posting) => void} remove @param {() => void} changed */
  row(remove, changed) {
    const preview = el("div", {});
    this.#status = el("p", { role: "status" });
    this.#tools = el("div", { class: "tools" });
    if (this.#phase === "waiting") {
      this.#tools.append(
        button(
          "Add to the timeline",
          async () => {
            await this.send();
            changed();
          },
          { class: "action", "aria-label": `Add ${this.name} to the timeline` },
        ),
        button("Preview", () => showPreview(preview, this.draft()), {
          class: "action",
          "aria-label": `Preview ${this.name}`,
        }),
        button("Leave out", () => remove(this), { class: "quiet", "aria-label": `Leave out ${this.name}` }),
      );
    }
    this.#show();
    return el("li", {}, el("h3", {}, this.name), this.#status, this.#tools, preview);
  }
}
