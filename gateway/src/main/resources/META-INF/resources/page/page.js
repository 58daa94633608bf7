// Everything that comes from an article is put on the page as text, never as markup.
const byId = (id) => document.getElementById(id);
let next = null;

async function ask(path, options = {}) {
  const answer = await fetch(path, options);
  const text = await answer.text();
  const body = text ? JSON.parse(text) : null;
  if (!answer.ok) {
    throw new Error(body?.detail ?? body?.title ?? `The server answered ${answer.status}.`);
  }
  return body;
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

function row(event) {
  const item = document.createElement("li");
  item.append(
    element("p", "when", event.when?.edtf ?? "undated"),
    element("h3", "title", event.title ?? event.type?.label ?? "Event"),
    element("p", "facts", facts(event)),
  );
  return item;
}

function facts(event) {
  const names = (list) => (list ?? []).map((one) => one.name).join(", ");
  const reports = event.reports === 1 ? "1 report" : `${event.reports} reports`;
  return [event.type?.label, names(event.participants), names(event.places), event.factuality, reports]
    .filter(Boolean)
    .join(" · ");
}

async function load(cursor) {
  const page = await ask(`/v1/events?limit=50${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ""}`);
  if (!cursor) {
    byId("events").replaceChildren();
  }
  byId("events").append(...page.items.map(row));
  next = page.page.next;
  byId("more").hidden = !next;
  byId("state").textContent = byId("events").childElementCount ? "" : "Nothing yet: post an article.";
}

async function post(text) {
  const answer = await ask("/v1/articles", {
    method: "POST",
    headers: { "Content-Type": "text/plain; charset=utf-8", Prefer: "wait=30" },
    body: text,
  });
  return answer.events ? `It tells of ${answer.events.length} events.` : "Accepted; its events follow.";
}

async function attempt(target, action) {
  try {
    byId(target).textContent = (await action()) ?? byId(target).textContent;
  } catch (error) {
    byId(target).textContent = error.message;
  }
}

byId("post").addEventListener("submit", async (submitted) => {
  submitted.preventDefault();
  byId("outcome").textContent = "Reading…";
  await attempt("outcome", () => post(byId("text").value));
  await attempt("state", () => load(null));
});
byId("more").addEventListener("click", () => attempt("state", () => load(next)));
attempt("state", () => load(null));
