/**
 * The conversation on the screen: adds what is new, so that assistive technology reads only that.
 */

import { bubble, replies } from "./bubble.js";
import { h, icon } from "./dom.js";

/** @typedef {import("./conversation.js").Item} Item */
/** @typedef {import("./strings.js").Strings} Strings */

export class Log {
  #actions;
  #strings;
  /** @type {Map<string, { element: HTMLElement, version: number }>} */
  #shown = new Map();
  #list = h("div", { class: "messages" });
  // For the eye only: the panel tells assistive technology, and only when the answer takes a while.
  #typing = h(
    "div",
    { class: "typing", hidden: true, "aria-hidden": "true" },
    ...[1, 2, 3].map(() => h("span", { class: "dot" })),
  );
  /** @type {HTMLElement | null} */
  #replies = null;

  /**
   * @param {() => Strings} strings
   * @param {import("./bubble.js").Actions} actions
   */
  constructor(strings, actions) {
    this.#strings = strings;
    this.#actions = actions;
    this.element = h(
      "div",
      { class: "log", role: "log", "aria-live": "polite", "aria-relevant": "additions", tabindex: 0 },
      this.#list,
      this.#typing,
    );
  }

  /**
   * @param {ReadonlyArray<Item>} items
   * @param {{ anew?: boolean }} [options]  anew: everything again, in silence, because the language has changed
   */
  show(items, { anew = false } = {}) {
    // A conversation that is fetched or rendered again is not news.
    const silent = anew || (this.#shown.size === 0 && items.length > 2);
    if (silent) this.element.setAttribute("aria-live", "off");
    const focused = this.#replies?.contains(active(this.element)) ?? false;
    const near = this.#nearEnd();
    /** @type {HTMLElement | null} */
    let first = null;
    const keys = new Set(items.map((item) => item.key));
    for (const [key, { element }] of this.#shown) {
      if (keys.has(key)) continue;
      element.remove();
      this.#shown.delete(key);
    }
    /** @type {Element | null} */
    let previous = null;
    for (const item of items) {
      let shown = this.#shown.get(item.key);
      if (!shown || anew || shown.version !== item.version) {
        const element = bubble(item, this.#strings(), this.#actions);
        if (shown) shown.element.replaceWith(element);
        else if (!first) first = element;
        shown = { element, version: item.version };
        this.#shown.set(item.key, shown);
      }
      const place = /** @type {Element | null} */ (previous ? previous.nextElementSibling : this.#list.firstElementChild);
      if (place !== shown.element) this.#list.insertBefore(shown.element, place);
      previous = shown.element;
    }
    this.#showReplies(items);
    if (focused) this.element.focus({ preventScroll: true });
    const own = items.at(-1)?.message.role === "visitor";
    if (first && (near || own)) this.#reveal(first);
    else if (anew && near) this.toEnd();
    if (silent) setTimeout(() => this.element.setAttribute("aria-live", "polite"), 500);
  }

  /** @param {boolean} typing */
  setTyping(typing) {
    const near = this.#nearEnd();
    this.#typing.hidden = !typing;
    if (typing && near) this.toEnd();
  }

  toEnd() {
    const { scroller } = this.#scroller();
    scroller.scrollTop = scroller.scrollHeight;
  }

  /**
   * Only what was said last can be replied to with a button.
   * @param {ReadonlyArray<Item>} items
   */
  #showReplies(items) {
    this.#replies?.remove();
    this.#replies = null;
    const last = items.findLast((item) => item.message.role === "visitor" || item.message.buttons?.length);
    if (!last || last.message.role === "visitor") return;
    this.#replies = replies(last.message, this.#strings(), this.#actions);
    this.#list.append(this.#replies);
  }

  #nearEnd() {
    const { scrollTop, scrollHeight, clientHeight } = this.#scroller().scroller;
    return scrollHeight - scrollTop - clientHeight < 120;
  }

  /**
   * Shows the beginning of what is new, however long it is.
   * @param {HTMLElement} element
   */
  #reveal(element) {
    const { scroller, offset } = this.#scroller();
    scroller.scrollTop = Math.min(element.offsetTop + offset - 12, scroller.scrollHeight - scroller.clientHeight);
  }

  /** What scrolls: the conversation, or on a very low screen the whole panel, where it begins further down. */
  #scroller() {
    const panel = this.element.parentElement;
    if (panel && getComputedStyle(this.element).overflowY === "visible") {
      return { scroller: panel, offset: this.element.offsetTop };
    }
    return { scroller: this.element, offset: 0 };
  }
}

/**
 * The element that has the focus, inside the same shadow tree.
 * @param {HTMLElement} within
 * @returns {Element | null}
 */
function active(within) {
  const root = within.getRootNode();
  return root instanceof ShadowRoot || root instanceof Document ? root.activeElement : null;
}
