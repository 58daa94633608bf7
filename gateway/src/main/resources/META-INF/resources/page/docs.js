// Renders the OpenAPI document, from the same origin and as text only.
const METHODS = ["get", "post", "put", "delete"];

function made(name, text, ...children) {
  const element = document.createElement(name);
  element.textContent = text;
  element.append(...children);
  return element;
}

function resolved(api, node) {
  const pointer = node?.$ref;
  return pointer ? pointer.slice(2).split("/").reduce((at, key) => at[key], api) : node;
}

function folded(title, content) {
  return made("details", "", made("summary", title), content);
}

function json(value) {
  return made("pre", JSON.stringify(value, null, 2));
}

function table(heads, rows) {
  const head = made("tr", "", ...heads.map((text) => made("th", text)));
  return made("table", "", head, ...rows.map((row) => made("tr", "", ...row.map((text) => made("td", text)))));
}

function schemaName(schema) {
  return schema?.$ref?.split("/").pop() ?? schema?.enum?.join(" | ") ?? schema?.type ?? "";
}

function parameters(api, operation) {
  const rows = (operation.parameters ?? [])
    .map((one) => resolved(api, one))
    .map((one) => [one.name, one.in, one.required ? "yes" : "", schemaName(one.schema), one.description ?? ""]);
  return rows.length ? [table(["parameter", "in", "required", "value", "meaning"], rows)] : [];
}

function bodies(api, operation) {
  return Object.entries(operation.requestBody?.content ?? {}).map(([type, media]) => {
    const example = Object.values(media.examples ?? {}).map((one) => resolved(api, one).value)[0];
    return folded(`takes ${type}`, json(example ?? media.schema ?? {}));
  });
}

function answers(api, operation) {
  return Object.entries(operation.responses).map(([status, reference]) => {
    const answer = resolved(api, reference);
    const types = Object.entries(answer.content ?? {});
    const example = types.flatMap(([, media]) => Object.values(media.examples ?? {}))[0];
    const label = `${status} ${answer.description} ${types.map(([type]) => type).join(", ")}`;
    return example ? folded(label, json(resolved(api, example).value)) : made("p", label);
  });
}

function operation(api, path, method, one) {
  const role = (one.security ?? []).flatMap((need) => Object.values(need).flat())[0];
  return made(
    "article",
    "",
    made("h3", `${method.toUpperCase()} ${path}`),
    made("p", `${one.summary}. ${role ? `Role: ${role}.` : "For anyone."}`),
    made("p", one.description ?? ""),
    ...parameters(api, one),
    ...bodies(api, one),
    folded("answers", made("div", "", ...answers(api, one))),
  );
}

function group(api, tag) {
  const found = Object.entries(api.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]?.tags?.includes(tag.name)).map((method) =>
      operation(api, path, method, item[method]),
    ),
  );
  return made("section", "", made("h2", `${tag.name}: ${tag.description}`), ...found);
}

const answer = await fetch("/openapi", { headers: { Accept: "application/json" } });
const api = await answer.json();
document.getElementById("title").textContent = `${api.info.title} ${api.info.version}`;
document.getElementById("description").textContent = api.info.description;
document.getElementById("operations").append(...api.tags.map((tag) => group(api, tag)));
document
  .getElementById("schemas")
  .append(...Object.entries(api.components.schemas).map(([name, schema]) => folded(name, json(schema))));
