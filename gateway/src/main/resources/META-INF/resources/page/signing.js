// Signing in: the form that asks for a key, and whose key is in use.
import { Problem, inWords, introduce } from "./api.js";
import { announce, button, byId, el } from "./dom.js";
import { askForKey, forget, holder, isKey, keep, key, onKeyAsked, wear } from "./key.js";

const MISSING = "There is no key yet: paste it first.";
const NO_KEY =
  "This is no key: it has spaces or signs that no key has. Copy all of it, from “dateline_” to its end.";
const NOT_VALID = "This key is not valid. It was mistyped or cut short, or it was taken back.";
const TAKEN_BACK = "Your key is not valid any more: it was taken back. Give another one to go on.";

let asked = false;

/** Whether nothing can be shown without a key. */
export function isKeyAsked() {
  return asked;
}

/**
 * Finds out whether the timeline asks for a key.
 * @param {() => void} onAsked the form is to be shown
 * @param {() => void} onEntered it is not needed any more
 */
export async function startSigning(onAsked, onEntered) {
  byId("key").append(...parts(onEntered));
  onKeyAsked((refused) => {
    asked = true;
    showHolder();
    onAsked();
    say(refused ? TAKEN_BACK : "");
    input().focus();
  });
  try {
    await present(key());
  } catch (failure) {
    if (isRefusal(failure)) return askForKey(key());
    // What else is wrong, the timeline will say in its own place.
  }
  onEntered();
}

/** @param {string | null} candidate null: the timeline may need none */
async function present(candidate) {
  wear(await introduce(candidate));
  if (candidate) keep(candidate);
  asked = false;
  showHolder();
}

/** @param {unknown} failure */
function isRefusal(failure) {
  return failure instanceof Problem && failure.status === 401;
}

/** @param {() => void} onEntered */
function parts(onEntered) {
  const submit = (/** @type {Event} */ sent) => {
    sent.preventDefault();
    take(onEntered);
  };
  return [
    el("h1", {}, "This timeline asks for a key"),
    el(
      "form",
      { class: "signing", onsubmit: submit },
      el(
        "div",
        { class: "field" },
        el("label", { for: "key-text" }, "Key"),
        // Without a name it is part of no address and no body, whatever submits the form.
        el("input", {
          id: "key-text",
          type: "password",
          autocomplete: "current-password",
          autocapitalize: "none",
          spellcheck: "false",
          "aria-describedby": "key-problem key-hint",
        }),
        el(
          "p",
          { class: "hint", id: "key-hint" },
          "It begins with “dateline_”. This page keeps it until you close its tab or forget the key.",
        ),
      ),
      el("p", { class: "problem", id: "key-problem", role: "alert" }),
      el(
        "div",
        { class: "tools" },
        el("button", { type: "submit", class: "action strong" }, "Open the timeline"),
      ),
    ),
    whatAKeyIs(),
  ];
}

function whatAKeyIs() {
  return el(
    "details",
    {},
    el("summary", {}, "What a key is"),
    el(
      "p",
      {},
      "A line of letters and digits that whoever runs this timeline made for you and showed once. It says what you may do: a reader’s key opens the timeline, a contributor’s adds, corrects and retracts articles as well, and the log keeps the name it was made for. If you have none or lost it, ask for a new one: nobody can look the old one up.",
    ),
    el("p", {}, el("a", { href: "/docs" }, "How programs send it")),
  );
}

/** What stands in the form becomes the key, if it is one. @param {() => void} onEntered */
async function take(onEntered) {
  const given = input().value.trim();
  if (!isKey(given)) return complain(given ? NO_KEY : MISSING);
  say("");
  try {
    await present(given);
  } catch (failure) {
    return complain(isRefusal(failure) ? NOT_VALID : inWords(failure));
  }
  input().value = "";
  onEntered();
  byId("main").focus();
  const { name, role } = holder() ?? {};
  if (name) announce(`Opened with the key of ${name}, ${role}`);
}

function input() {
  return /** @type {HTMLInputElement} */ (byId("key-text"));
}

/** @param {string} words */
function complain(words) {
  say(words);
  input().focus();
}

/** @param {string} words empty: nothing is wrong */
function say(words) {
  byId("key-problem").textContent = words;
  if (words) input().setAttribute("aria-invalid", "true");
  else input().removeAttribute("aria-invalid");
}

function showHolder() {
  const { name, role } = holder() ?? {};
  const leave = () => {
    forget();
    // Nothing of what the key let be seen stays in this tab.
    location.reload();
  };
  byId("holder").hidden = !name;
  byId("holder").replaceChildren(
    ...(name
      ? [el("span", {}, `Key of ${name}, ${role}`), button("Forget the key", leave, { class: "quiet" })]
      : []),
  );
}
