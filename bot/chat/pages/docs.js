/**
 * Shows /openapi.json as a page, without anybody else's code.
 */

/**
 * @param {string} name
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElement}
 */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

/**
 * A schema in words, such as "list of MessageOut" or "string or null".
 * @param {any} schema
 * @returns {string}
 */
function inWords(schema) {
  if (!schema) return "";
  if (schema.$ref) return schema.$ref.split("/").pop();
  if (schema.anyOf) return schema.anyOf.map(inWords).join(" or ");
  if (schema.enum) return schema.enum.map((/** @type {unknown} */ value) => JSON.stringify(value)).join(", ");
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.type === "array") return `list of ${inWords(schema.items) || "anything"}`;
  return schema.type ?? "anything";
}

/**
 * @param {string[]} headings
 * @param {string[][]} rows
 * @returns {HTMLElement}
 */
function table(headings, rows) {
  const cells = (/** @type {string} */ kind, /** @type {string[]} */ row) =>
    element("tr", {}, ...row.map((text) => element(kind, kind === "th" ? { scope: "col" } : {}, text)));
  return element("table", {}, element("thead", {}, cells("th", headings)), element("tbody", {}, ...rows.map((row) => cells("td", row))));
}

/**
 * @param {string} path
 * @param {string} method
 * @param {any} call
 * @returns {HTMLElement}
 */
function described(path, method, call) {
  const id = `${method}-${path}`.replace(/[^a-z0-9]+/gi, "-");
  const section = element("section", { class: "call", "aria-labelledby": id });
  const heading = element("h3", { id }, element("span", { class: "method" }, method.toUpperCase()), element("span", { class: "path" }, path));
  section.append(heading, element("p", {}, call.description ?? call.summary ?? ""));
  if (call.security) section.append(element("p", {}, "Needs the conversation's token."));
  if (call.parameters?.length) {
    const rows = call.parameters.map((/** @type {any} */ one) => [
      `${one.name} (${one.in}${one.required ? ", required" : ""})`, inWords(one.schema), one.description ?? "",
    ]);
    section.append(table(["Parameter", "Type", "Meaning"], rows));
  }
  for (const [type, body] of Object.entries(call.requestBody?.content ?? {})) {
    section.append(element("p", {}, `Body (${type}): `, element("code", {}, inWords(/** @type {any} */ (body).schema))));
  }
  const answers = Object.entries(call.responses ?? {}).map(([status, answer]) => {
    const content = Object.entries(/** @type {any} */ (answer).content ?? {});
    const shapes = content.map(([type, body]) => `${inWords(/** @type {any} */ (body).schema)} (${type})`);
    return [status, /** @type {any} */ (answer).description ?? "", shapes.join("; ")];
  });
  section.append(table(["Status", "Meaning", "Answer"], answers));
  return section;
}

/**
 * @param {string} name
 * @param {any} schema
 * @returns {HTMLElement}
 */
function shape(name, schema) {
  const details = element("details", {}, element("summary", {}, name), element("p", {}, schema.description ?? ""));
  const required = new Set(schema.required ?? []);
  const rows = Object.entries(schema.properties ?? {}).map(([field, one]) => [
    required.has(field) ? field : `${field} (optional)`, inWords(one), /** @type {any} */ (one).description ?? "",
  ]);
  if (rows.length) details.append(table(["Field", "Type", "Meaning"], rows));
  return details;
}

async function show() {
  const content = /** @type {HTMLElement} */ (document.getElementById("content"));
  try {
    const response = await fetch("/openapi.json");
    if (!response.ok) throw new Error(`status ${response.status}`);
    const description = await response.json();
    for (const line of (description.info.description ?? "").trim().split(/\n{2,}/)) content.append(element("p", {}, line));
    content.append(element("h2", {}, "Calls"));
    for (const [path, calls] of Object.entries(description.paths)) {
      for (const [method, call] of Object.entries(calls)) content.append(described(path, method, call));
    }
    content.append(element("h2", {}, "Shapes"));
    for (const [name, schema] of Object.entries(description.components?.schemas ?? {})) content.append(shape(name, schema));
  } catch (error) {
    content.append(element("p", { role: "alert" }, `The description could not be loaded: ${error}`));
  }
  content.removeAttribute("aria-busy");
}

void show();
