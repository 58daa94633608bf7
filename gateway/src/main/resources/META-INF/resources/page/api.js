// Asks the API, and keeps what it answers in words a person understands. Every request of the page
// leaves from here.
import { askForKey, key, signed } from "./key.js";

/** @typedef {import("./when.js").When} When */
/** @typedef {{name: string, kind: string}} Party */
/** @typedef {{name: string, country: string | null}} Place */
/** @typedef {{mentionId: string, articleId: string, quote: string}} Voice */
/** @typedef {{field: string, voices: Voice[]}} Conflict */
/**
 * @typedef {object} Told
 * @property {string} id @property {string} articleId @property {string} quote
 * @property {number} start @property {number} end
 * @property {{start: number, end: number, text: string}} trigger @property {When} when
 */
/**
 * @typedef {object} TimelineEvent
 * @property {string} id @property {string} title @property {{code: string, label: string}} type
 * @property {When} when @property {string} factuality @property {string} confidence
 * @property {number} reports @property {number} origins
 * @property {Party[]} participants @property {Place[]} places @property {Conflict[]} conflicts
 * @property {Told[]} [mentions]
 */
/**
 * @typedef {object} Article
 * @property {string} id @property {string | null} uri @property {number | null} revision
 * @property {string} status @property {string | null} etag @property {string | null} publishedAt
 * @property {string | null} source @property {string | null} title @property {string[]} tags
 * @property {string} [problem]
 */

/** What went wrong, to be shown as it is. */
export class Problem extends Error {
  /** @param {string} words @param {number} status 0: there was no answer */
  constructor(words, status) {
    super(words);
    this.status = status;
  }
}

/** @type {Record<number, string>} */
const WORDS = {
  401: "This timeline asks for a key.",
  403: "You may look at this timeline but not change it.",
  404: "There is no such thing here, or not any more.",
  408: "The article took too long to arrive. Try again.",
  410: "It was taken back.",
  412: "Somebody changed it since you opened it. Open it again to see what it says now.",
  413: "It is too long: an article may have 2 megabytes of text.",
  429: "Too much at once. Wait a moment, then try again.",
  502: "The service behind this page gave no answer. Try again in a moment.",
  503: "The service behind this page is not ready. Try again in a moment.",
  504: "The service behind this page took too long. Try again in a moment.",
};

/**
 * @param {string} path
 * @param {RequestInit} options
 * @param {string | null} sent a key
 * @returns {Promise<Response>} a good answer
 */
async function send(path, options, sent) {
  /** @type {Response} */
  let answer;
  try {
    answer = await fetch(path, signed(options, sent));
  } catch (failure) {
    if (options.signal?.aborted) throw failure;
    throw new Problem("The page cannot reach its server. Is it still running?", 0);
  }
  if (!answer.ok) throw await problem(answer);
  return answer;
}

/** @param {string} path @param {RequestInit} [options] */
async function answerOf(path, options = {}) {
  const sent = key();
  try {
    return await send(path, options, sent);
  } catch (failure) {
    if (failure instanceof Problem && failure.status === 401) askForKey(sent);
    throw failure;
  }
}

/** Whose key this is; null: none is sent. @param {string | null} candidate @returns {Promise<import("./key.js").Badge>} */
export async function introduce(candidate) {
  return (await send("/v1/key", {}, candidate)).json();
}

/** @param {Response} answer */
async function problem(answer) {
  const told = await answer.json().catch(() => ({}));
  const details = (told.errors ?? []).map((/** @type {{pointer: string, detail: string}} */ one) =>
    fault(one),
  );
  const general = told.detail ?? `The server answered ${answer.status}.`;
  // Of a question that is not understood, only what is wrong with it tells anything.
  const isTold = answer.status === 400 && details.length > 0;
  const words = WORDS[answer.status] ?? [...(isTold ? [] : [general]), ...details].join(" ");
  return new Problem(words, answer.status);
}

/** @param {{pointer: string, detail: string}} one */
function fault({ pointer, detail }) {
  const field = pointer.replace(/^\//, "");
  return `${field ? `${field}: ` : ""}${detail}.`.replace(/\.\.$/, ".");
}

/** @param {string} path @param {RequestInit} [options] @returns {Promise<any>} */
export async function ask(path, options) {
  const answer = await answerOf(path, options);
  return answer.status === 204 ? null : answer.json();
}

/** @param {string} path @param {RequestInit} [options] */
export async function askText(path, options) {
  const answer = await answerOf(path, { headers: { Accept: "text/plain" }, ...options });
  // A byte order mark belongs to the text: offsets count it.
  return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await answer.arrayBuffer());
}

/** What is to be saved, and under which name. @param {string} path @returns {Promise<{content: Blob, name: string}>} */
export async function askFile(path) {
  const answer = await answerOf(path);
  const [, name] = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "") ?? [];
  const content = await answer.blob().catch(() => {
    throw new Problem("The answer broke off halfway. Try again.", 0);
  });
  return { content, name: name ?? "timeline" };
}

/** @param {string} method @param {unknown} body @param {Record<string, string>} [headers] @returns {RequestInit} */
export function json(method, body, headers = {}) {
  return { method, headers: { "Content-Type": "application/json", ...headers }, body: JSON.stringify(body) };
}

/**
 * The events that match, page by page, until there are no more or `most` are there.
 * @param {string} query @param {number} most @param {AbortSignal} signal
 */
export function events(query, most, signal) {
  return pages(`/v1/events?${query}&`, most, signal);
}

/** All the events that an article tells of. @param {string} id @returns {Promise<TimelineEvent[]>} */
export async function eventsOf(id) {
  const { items } = await pages(`/v1/articles/${encodeURIComponent(id)}/events?`, Infinity);
  return items;
}

/**
 * @param {string} path @param {number} most @param {AbortSignal} [signal]
 * @returns {Promise<{items: TimelineEvent[], next: string | null}>}
 */
async function pages(path, most, signal) {
  /** @type {TimelineEvent[]} */
  const items = [];
  let next = null;
  do {
    const cursor = next ? `&cursor=${encodeURIComponent(next)}` : "";
    const page = await ask(`${path}limit=${Math.min(200, most)}${cursor}`, { signal });
    items.push(...page.items);
    next = page.page.next;
  } while (next && items.length < most);
  return { items, next };
}

/** Whether it only says that something newer was asked for. @param {unknown} failure */
export function isStale(failure) {
  return failure instanceof DOMException && failure.name === "AbortError";
}

/** What to say of a failure. @param {unknown} failure */
export function inWords(failure) {
  return failure instanceof Problem ? failure.message : "Something on this page broke. Reload it.";
}
