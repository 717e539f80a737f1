/**
 * The demo page: the same assistant, as it looks on each of the two sites, in every language.
 *
 * Its address says what is shown: `/?site=goteborg.com&language=fi&theme=dark`.
 */

/** @typedef {import("./widget/strings.js").Texts} Texts */
/**
 * @typedef {HTMLElement & { show(): void, ask(text: string): void, setLanguage(language: string): void }} Assistant
 */

const SITES = { "goteborg.se": "demo-city", "goteborg.com": "demo-visit" };
const THEMES = ["auto", "light", "dark"];

const address = new URL(location.href);
const site = /** @type {keyof typeof SITES} */ (
  Object.hasOwn(SITES, address.searchParams.get("site") ?? "") ? address.searchParams.get("site") : "goteborg.se"
);

/**
 * @template {HTMLElement} Kind
 * @param {string} id
 * @param {new () => Kind} kind
 * @returns {Kind}
 */
function byId(id, kind) {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new Error(`the page lacks its ${kind.name} "${id}"`);
  return element;
}

const assistant = /** @type {Assistant} */ (document.createElement("hej-goteborg"));
const siteField = byId("site", HTMLSelectElement);
const languageField = byId("language", HTMLSelectElement);
const themeField = byId("theme", HTMLSelectElement);

/**
 * Keeps the choice in the address, so that a reload and a shared link show the same.
 * @param {string} name
 * @param {string} value
 */
function remember(name, value) {
  address.searchParams.set(name, value);
  history.replaceState(null, "", address);
}

/** @param {string} language */
async function translate(language) {
  const response = await fetch(`api/v1/widget/strings?language=${encodeURIComponent(language)}`);
  /** @type {Texts} */
  const texts = await response.json();
  document.documentElement.lang = texts.language;
  document.documentElement.dir = texts.direction;
  document.title = texts.strings["demo-title"] ?? document.title;
  for (const element of document.querySelectorAll("[data-text]")) {
    element.textContent = texts.strings[/** @type {HTMLElement} */ (element).dataset.text ?? ""] ?? "";
  }
  for (const element of document.querySelectorAll("[data-site-text]")) {
    const key = `${SITES[site]}-${/** @type {HTMLElement} */ (element).dataset.siteText}`;
    element.textContent = texts.strings[key] ?? "";
  }
  if (languageField.options.length !== texts.languages.length) {
    languageField.replaceChildren(
      ...texts.languages.map(({ code, name, direction }) => {
        const option = new Option(name, code);
        option.lang = code;
        option.dir = direction;
        return option;
      }),
    );
  }
  languageField.value = texts.language;
}

/** @param {string} theme */
function paint(theme) {
  document.documentElement.dataset.theme = theme;
  assistant.setAttribute("theme", theme);
  themeField.value = theme;
}

document.documentElement.dataset.site = site;
byId("brand", HTMLParagraphElement).textContent = site;
siteField.value = site;

const wished = address.searchParams.get("language") ?? "sv";
await translate(wished);
const theme = address.searchParams.get("theme") ?? "auto";
assistant.setAttribute("site", site);
assistant.setAttribute("lang", wished);
paint(THEMES.includes(theme) ? theme : "auto");
document.body.append(assistant);

siteField.addEventListener("change", () => {
  remember("site", siteField.value);
  location.reload();
});
themeField.addEventListener("change", () => {
  remember("theme", themeField.value);
  paint(themeField.value);
});
languageField.addEventListener("change", () => {
  remember("language", languageField.value);
  assistant.setLanguage(languageField.value);
  void translate(languageField.value);
});
assistant.addEventListener("hej-language", (event) => {
  const language = /** @type {CustomEvent<string>} */ (event).detail;
  remember("language", language);
  void translate(language);
});
byId("start", HTMLButtonElement).addEventListener("click", () => assistant.show());
for (const button of document.querySelectorAll("button.question")) {
  button.addEventListener("click", () => assistant.ask(button.textContent ?? ""));
}

// A module, so that it may wait for the texts before anything is shown.
export {};
