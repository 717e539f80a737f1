/**
 * Cards: facts that stand better in rows than in sentences.
 *
 * A card is `{type, …}`. Known fields are shown in a fixed order, whatever the type, and unknown ones left out, so
 * that a card of a new kind is never worse than its text. A value is a text, a number, `{value}` or `{text}`, or a
 * list of them; a row of opening hours may also be `{day, hours}`.
 */

import { h, icon } from "./dom.js";
import { link, safeAddress } from "./markdown.js";

/** @typedef {import("./api.js").Card} Card */
/** @typedef {import("./strings.js").Strings} Strings */

/** Fields, in the order they are shown; the widget has a text of the same name for each. */
const FIELDS = ["address", "hours", "phone", "email", "website", "distance", "price", "directions"];

/**
 * @param {unknown} value
 * @returns {string}
 */
function text(value) {
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join("–");
  if (!value || typeof value !== "object") return "";
  const { value: inner, text: words, day, label, hours } = /** @type {Record<string, unknown>} */ (value);
  const name = text(day ?? label);
  const rest = text(inner ?? words ?? hours);
  return name && rest ? `${name}: ${rest}` : name || rest;
}

/**
 * A value's lines: a list has one for each of its members.
 * @param {unknown} value
 * @returns {string[]}
 */
function lines(value) {
  return (Array.isArray(value) ? value : text(value).split("\n")).map(text).filter(Boolean);
}

/**
 * A telephone number that can be called. Numbers run from left to right in every language.
 * @param {string} number
 * @returns {HTMLElement}
 */
export function phoneLink(number) {
  const digits = number.replace(/[^\d+]/g, "");
  if (digits.length < 3) return h("bdi", {}, number);
  return h("a", { href: `tel:${digits}`, dir: "ltr", class: "phone" }, number);
}

/**
 * @param {string} field
 * @param {unknown} value
 * @param {Strings} strings
 * @returns {Node[]}
 */
function shown(field, value, strings) {
  const all = lines(value);
  if (field === "phone") return all.map(phoneLink);
  if (field === "email" || field === "website") {
    return all.flatMap((line) => {
      const url = safeAddress(field === "email" ? `mailto:${line}` : line);
      if (!url) return [];
      const title = url.protocol === "mailto:" ? line : url.host + (url.pathname === "/" ? "" : url.pathname);
      return [link(url, title, strings.text("new-window"))];
    });
  }
  return all.map((line) => h("bdi", {}, line));
}

/**
 * @param {Card} card
 * @param {Strings} strings
 * @returns {HTMLElement | null}
 */
function facts(card, strings) {
  /** @type {Record<string, unknown>} */
  const values = { ...card, website: card.website ?? card.url ?? card.link };
  const rows = FIELDS.flatMap((field) => {
    const nodes = values[field] ? shown(field, values[field], strings) : [];
    if (!nodes.length) return [];
    return [h("div", {}, h("dt", {}, strings.text(field)), h("dd", {}, ...nodes.map((node) => h("div", {}, node))))];
  });
  const name = text(card.name ?? card.title);
  if (!name && !rows.length) return null;
  return h(
    "div",
    { class: "card" },
    name ? h("p", { class: "card-name" }, h("bdi", {}, name)) : null,
    rows.length ? h("dl", {}, ...rows) : null,
  );
}

/**
 * The numbers to call, large enough for a shaking hand.
 * @param {Card} card
 * @returns {HTMLElement | null}
 */
function emergency(card) {
  const listed = card.phones ?? card.numbers ?? card.lines ?? card.contacts ?? card.items ?? card.phone ?? [];
  const calls = (Array.isArray(listed) ? listed : [listed]).flatMap((entry) => {
    /** @type {Record<string, unknown>} */
    const record = entry && typeof entry === "object" ? entry : { phone: entry };
    const number = text(record.phone ?? record.number ?? record.value);
    const digits = number.replace(/[^\d+]/g, "");
    if (digits.length < 3) return [];
    const name = text(record.name ?? record.title ?? record.label);
    return [
      h(
        "a",
        { href: `tel:${digits}`, class: "call" },
        icon("phone"),
        h("bdi", { class: "call-number", dir: "ltr" }, number),
        name ? h("span", { class: "call-name" }, name) : null,
      ),
    ];
  });
  return calls.length ? h("div", { class: "calls" }, ...calls) : null;
}

/**
 * @param {Card} card
 * @param {Strings} strings
 * @returns {HTMLElement[]}
 */
export function cards(card, strings) {
  if (card.type === "emergency") return [emergency(card)].filter((shown) => shown !== null);
  const several = card.items ?? card.places ?? card.cards;
  const all = Array.isArray(several) ? several : [card];
  return all.map((one) => facts(one, strings)).filter((shown) => shown !== null);
}
