/**
 * Building elements without markup: text only ever becomes text.
 */

/** @typedef {Node | string | null | undefined | false} Child */
/** @typedef {Record<string, string | number | boolean | null | undefined | EventListener>} Properties */

/**
 * An element. Names that begin with "on" are listeners; true is an empty attribute; null, undefined and false
 * leave the attribute out.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Properties} [properties]
 * @param {...Child} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") element.addEventListener(name.slice(2), value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== null && value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
  for (const child of children) if (child) element.append(child);
  return element;
}

const SVG = "http://www.w3.org/2000/svg";

/** Outlines on a grid of 24 by 24. */
const OUTLINES = {
  chat: "M4 5.5h16v11H10.5L6 20v-3.5H4z M8 9.5h8 M8 12.5h5",
  close: "M6 6l12 12 M18 6L6 18",
  down: "M6 9l6 6 6-6",
  menu: "M5 7h14 M5 12h14 M5 17h14",
  send: "M12 19V5 M6 11l6-6 6 6",
  person: "M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8z M4.5 20c.6-3.6 3.6-6 7.5-6s6.9 2.4 7.5 6",
  globe: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M3 12h18 M12 3c2.6 2.6 3.7 5.6 3.7 9s-1.1 6.4-3.7 9c-2.6-2.6-3.7-5.6-3.7-9s1.1-6.4 3.7-9z",
  yes: "M7 11v9H4v-9z M7 11l4-7c1.7 0 2.6 1.2 2.3 2.8L12.7 10H18a2 2 0 0 1 2 2.4l-1.2 6A2 2 0 0 1 16.8 20H7",
  no: "M17 13V4h3v9z M17 13l-4 7c-1.7 0-2.6-1.2-2.3-2.8l.6-3.2H6a2 2 0 0 1-2-2.4l1.2-6A2 2 0 0 1 7.2 4H17",
  copy: "M9 9h10v11H9z M5 15V4h10",
  download: "M12 4v11 M7 11l5 5 5-5 M5 20h14",
  trash: "M5 7h14 M10 7V4h4v3 M7 7l1 13h8l1-13 M10.5 11v5 M13.5 11v5",
  external: "M13 5h6v6 M19 5l-8 8 M10 6H5v13h13v-5",
  phone: "M6 4h3.5l1.5 4-2 1.5a11 11 0 0 0 5.5 5.5L16 13l4 1.5V18a2 2 0 0 1-2.2 2A15 15 0 0 1 4 6.2 2 2 0 0 1 6 4z",
  warning: "M12 4l9 16H3z M12 10v4.5 M12 17.2v.3",
  check: "M5 12.5l4.5 4.5L19 7.5",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18z M12 11v5 M12 7.8v.3",
  restart: "M5 12a7 7 0 1 0 2.3-5.2 M5 4v4h4",
};

/** @typedef {keyof typeof OUTLINES} IconName */

/**
 * A decorative drawing in the colour of the text around it.
 * @param {IconName} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const drawing = document.createElementNS(SVG, "svg");
  drawing.setAttribute("viewBox", "0 0 24 24");
  drawing.setAttribute("aria-hidden", "true");
  drawing.setAttribute("class", "icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", OUTLINES[name]);
  drawing.append(path);
  return drawing;
}

/**
 * Text that only assistive technology reads.
 * @param {string} text
 * @returns {HTMLSpanElement}
 */
export function unseen(text) {
  return h("span", { class: "unseen" }, text);
}
