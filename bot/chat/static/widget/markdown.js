/**
 * A message's text as nodes: paragraphs, lists and links. Never through markup, so that nothing in a text can run.
 */

import { h, icon, unseen } from "./dom.js";

const LINK = /\[([^\]\n]{1,300})\]\(([^()\s]{1,2000}(?:\([^()\s]*\)[^()\s]*)?)\)|\bhttps?:\/\/[^\s<>"'“”«»]+/giu;
const TRAILING = /[.,;:!?)\]…。،؛؟]+$/u;
const SCHEMES = new Set(["http:", "https:", "mailto:", "tel:"]);
const NUMBERED = /^\s*(\d{1,3})[.)]\s+(.*)$/u;
const BULLET = /^\s*[-*•]\s+(.*)$/u;
// A telephone number as it is written in Sweden: digits in groups. Two short groups around a hyphen are hours.
const PHONE = /(?<![\p{L}\p{N}:.,-])\+?\d[\d \u00a0-]{1,16}\d(?![\p{L}\p{N}:-])/gu;
const HOURS = /^\d{1,2}\s*-\s*\d{1,2}$/u;
// Direction marks that a catalogue may leave around a link's target.
const MARKS = /[\u200e\u200f\u061c\u2066-\u2069\u202a-\u202e]/gu;

/**
 * The address, if it is one that a reader may be sent to.
 * @param {unknown} address
 * @returns {URL | null}
 */
export function safeAddress(address) {
  if (typeof address !== "string") return null;
  try {
    const url = new URL(address.replace(MARKS, "").trim());
    return SCHEMES.has(url.protocol) ? url : null;
  } catch {
    return null;
  }
}

/**
 * A link; pages open in a new window and say so.
 * @param {URL} url
 * @param {string} text
 * @param {string} newWindow  "opens in a new window", in the reader's language
 * @returns {HTMLAnchorElement}
 */
export function link(url, text, newWindow) {
  if (url.protocol === "tel:" || url.protocol === "mailto:") {
    return h("a", { href: url.href }, h("bdi", {}, text));
  }
  return h(
    "a",
    { href: url.href, target: "_blank", rel: "noopener noreferrer" },
    h("bdi", {}, text),
    icon("external"),
    unseen(` (${newWindow})`),
  );
}

/**
 * Makes the numbers in a text ready to be called; for answers where seconds count.
 * @param {Node} root
 */
export function makeCallable(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = /** @type {Text[]} */ ([]);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement?.closest("a")) texts.push(/** @type {Text} */ (walker.currentNode));
  }
  for (const text of texts) {
    /** @type {Array<Node | string>} */
    const nodes = [];
    let end = 0;
    for (const match of text.data.matchAll(PHONE)) {
      const digits = match[0].replace(/[^\d+]/g, "");
      if (digits.length < 3 || HOURS.test(match[0])) continue;
      nodes.push(text.data.slice(end, match.index), h("a", { href: `tel:${digits}`, dir: "ltr", class: "phone" }, match[0]));
      end = match.index + match[0].length;
    }
    if (nodes.length) text.replaceWith(...nodes, text.data.slice(end));
  }
}

/**
 * @param {string} text
 * @param {string} newWindow
 * @returns {Array<Node | string>}
 */
function inline(text, newWindow) {
  /** @type {Array<Node | string>} */
  const nodes = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    const found = match[2] ? match[0] : match[0].replace(TRAILING, "");
    const url = safeAddress(match[2] ?? found);
    if (!url) continue;
    if (match.index > end) nodes.push(text.slice(end, match.index));
    nodes.push(link(url, match[1] ?? found, newWindow));
    end = match.index + found.length;
  }
  if (end < text.length) nodes.push(text.slice(end));
  return nodes;
}

/**
 * @param {string} text
 * @param {string} newWindow  "opens in a new window", in the reader's language
 * @returns {DocumentFragment}
 */
export function render(text, newWindow) {
  const fragment = document.createDocumentFragment();
  let block = /** @type {HTMLElement | null} */ (null);
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    if (!line.trim()) {
      // A list goes on over empty lines; a paragraph does not.
      if (block?.localName === "p") block = null;
      continue;
    }
    const numbered = NUMBERED.exec(line);
    const bullet = numbered ? null : BULLET.exec(line);
    const item = numbered?.[2] ?? bullet?.[1];
    if (item !== undefined) {
      const tag = numbered ? "ol" : "ul";
      if (block?.localName !== tag) {
        block = h(tag, { start: numbered && numbered[1] !== "1" ? Number(numbered[1]) : null });
        fragment.append(block);
      }
      block.append(h("li", {}, ...inline(item, newWindow)));
    } else {
      if (block?.localName === "p") {
        block.append(h("br"));
      } else {
        block = h("p");
        fragment.append(block);
      }
      block.append(...inline(line, newWindow));
    }
  }
  return fragment;
}

/**
 * A message's text for a plain-text copy: links written out.
 * @param {string} text
 * @returns {string}
 */
export function plain(text) {
  return text.replace(LINK, (whole, title, address) => (title ? `${title} (${address.replace(MARKS, "")})` : whole));
}
