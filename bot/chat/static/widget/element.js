/**
 * `<hej-goteborg site="goteborg.se" lang="sv">`: the assistant on a page.
 *
 * Attributes: `site`, `lang` (language to begin in), `mode` (panel or page), `theme` (auto, light or dark) and
 * `open` (the panel is open). Methods: `show()`, `hide()`, `ask(text)`. Everything lives in a shadow tree with a
 * constructed style sheet, so that neither the page's rules nor its content-security policy stand in the way.
 */

import { Api } from "./api.js";
import { Conversation } from "./conversation.js";
import { h, icon, unseen } from "./dom.js";
import { backOff } from "./events.js";
import { Labels } from "./labels.js";
import { Panel } from "./panel.js";
import { Store } from "./store.js";
import { Strings } from "./strings.js";

/** The service, two folders above this module. */
const BASE = new URL("../../", import.meta.url);
/** On a screen smaller than this the chat takes all of it. */
const SMALL = "(max-width: 30em), (max-height: 26em)";

/** @type {Promise<CSSStyleSheet> | undefined} */
let styles;

/** @returns {Promise<CSSStyleSheet>} */
function sheet() {
  styles ??= (async () => {
    const response = await fetch(new URL("widget.css", import.meta.url), { credentials: "omit" });
    if (!response.ok) throw new Error(`the style sheet answered ${response.status}`);
    return new CSSStyleSheet().replace(await response.text());
  })().catch((error) => {
    styles = undefined;
    throw error;
  });
  return styles;
}

export class HejGoteborg extends HTMLElement {
  static observedAttributes = ["theme"];

  #root = this.attachShadow({ mode: "open" });
  #api = new Api(BASE);
  #strings = Strings.none();
  #small = matchMedia(SMALL);
  #ready = false;
  #asked = 0;
  #unread = 0;
  #seen = 0;
  /** @type {Store | null} */
  #store = null;
  /** @type {Conversation | null} */
  #conversation = null;
  /** @type {Panel | null} */
  #panel = null;
  /** @type {HTMLDialogElement | HTMLElement | null} */
  #frame = null;
  /** @type {HTMLButtonElement | null} */
  #launcher = null;
  #labels = new Labels(() => this.#strings);
  #badge = h("span", { class: "badge", hidden: true });
  /** @type {string[]} */
  #waiting = [];
  #onScreen = () => this.#fitFrame();
  #onKeyboard = () => this.#fitKeyboard();
  #onOnline = () => this.#conversation?.hurry();
  #onVisible = () => {
    if (document.visibilityState === "visible") this.#conversation?.hurry();
  };

  get #page() {
    return this.getAttribute("mode") === "page";
  }

  connectedCallback() {
    this.#small.addEventListener("change", this.#onScreen);
    window.visualViewport?.addEventListener("resize", this.#onKeyboard);
    window.addEventListener("online", this.#onOnline);
    document.addEventListener("visibilitychange", this.#onVisible);
    if (!this.#conversation) void this.#start();
  }

  disconnectedCallback() {
    this.#small.removeEventListener("change", this.#onScreen);
    window.visualViewport?.removeEventListener("resize", this.#onKeyboard);
    window.removeEventListener("online", this.#onOnline);
    document.removeEventListener("visibilitychange", this.#onVisible);
    this.#conversation?.watch(false);
  }

  /** Opens the panel and puts the cursor where one writes. */
  show() {
    this.#open(true);
  }

  /** Closes the panel; the conversation stays. */
  hide() {
    this.#shut();
  }

  /**
   * Opens the panel and asks a question in the visitor's name.
   * @param {string} text
   */
  ask(text) {
    if (!this.#ready) {
      this.#waiting.push(text);
      return;
    }
    this.show();
    this.#conversation?.send(text);
  }

  /**
   * Changes the language, as the visitor does with the picker.
   * @param {string} language
   */
  setLanguage(language) {
    this.#conversation?.setLanguage(language);
  }

  async #start() {
    const site = this.getAttribute("site") ?? "";
    const store = new Store(site);
    const conversation = new Conversation(this.#api, store, site);
    this.#store = store;
    this.#conversation = conversation;
    conversation.addEventListener("change", (event) => {
      this.#changed(/** @type {CustomEvent<import("./conversation.js").Change>} */ (event).detail);
    });
    await this.#loadStyles();
    const wishes = [store.kept.language, this.lang, document.documentElement.lang, ...navigator.languages];
    await this.#loadStrings(wishes.find(Boolean) ?? "");
    // The service answers an unknown language in English, with the list of those it knows.
    const chosen = this.#strings.choose(wishes);
    if (chosen && chosen !== this.#strings.language) await this.#loadStrings(chosen);
    if (!store.kept.language) store.keep({ language: this.#strings.language });
    this.#build(conversation, store);
    if (this.#page || this.hasAttribute("open") || store.kept.open) this.#open(false);
    else if (store.kept.id) conversation.begin();
    for (const text of this.#waiting.splice(0)) this.ask(text);
    this.dispatchEvent(new CustomEvent("hej-ready", { bubbles: true }));
  }

  async #loadStyles() {
    for (let failures = 1; ; failures += 1) {
      try {
        this.#root.adoptedStyleSheets = [await sheet()];
        return;
      } catch {
        await new Promise((resolve) => setTimeout(resolve, backOff(failures)));
      }
    }
  }

  /**
   * Tries until the service answers: without its texts there is nothing to show.
   * @param {string} language
   */
  async #loadStrings(language) {
    const asked = (this.#asked += 1);
    for (let failures = 1; ; failures += 1) {
      try {
        const strings = new Strings(await this.#api.strings(language));
        if (asked === this.#asked) this.#strings = strings;
        return;
      } catch {
        if (asked !== this.#asked) return;
        await new Promise((resolve) => setTimeout(resolve, backOff(failures)));
      }
    }
  }

  /**
   * @param {Conversation} conversation
   * @param {Store} store
   */
  #build(conversation, store) {
    const page = this.#page;
    const panel = new Panel({
      strings: () => this.#strings,
      conversation,
      store,
      close: page ? null : () => this.#shut(),
    });
    const frame = page
      ? h("section", { class: "frame page", "aria-labelledby": "title" }, panel.element)
      : h("dialog", { class: "frame", "aria-labelledby": "title" }, panel.element);
    frame.addEventListener("cancel", (event) => {
      // Closing is ours, so that the focus and what is remembered follow; the question inside closes by itself.
      if (event.target !== frame) return;
      event.preventDefault();
      this.#shut();
    });
    this.#panel = panel;
    this.#frame = frame;
    if (!page) {
      this.#launcher = h(
        "button",
        { type: "button", class: "launcher", "aria-haspopup": "dialog", "aria-expanded": "false", onclick: () => this.#open(true) },
        icon("chat"),
        this.#labels.text(h("span", { class: "launcher-text" }), "launcher"),
        this.#badge,
      );
      this.#labels.keep((strings) => {
        this.#launcher?.setAttribute("lang", strings.language);
        this.#launcher?.setAttribute("dir", strings.direction);
      });
      this.#root.append(this.#launcher);
    }
    this.#root.append(frame);
    this.#mirror();
    this.#ready = true;
  }

  /** The corner follows the page's direction; what is said inside follows the language. */
  #mirror() {
    this.toggleAttribute("data-rtl", getComputedStyle(document.documentElement).direction === "rtl");
  }

  get #isOpen() {
    return this.#page || (this.#frame instanceof HTMLDialogElement && this.#frame.open);
  }

  /** @param {boolean} focus */
  #open(focus) {
    if (!this.#frame || !this.#conversation) {
      this.setAttribute("open", "");
      return;
    }
    if (this.#frame instanceof HTMLDialogElement && !this.#frame.open) {
      const before = /** @type {HTMLElement | null} */ (document.activeElement);
      if (this.#small.matches) this.#frame.showModal();
      else this.#frame.show();
      // A dialog takes the focus when it opens; a page that is only being loaded keeps its own.
      if (!focus && before && before !== this) before.focus();
      this.#launcher?.setAttribute("aria-expanded", "true");
      this.toggleAttribute("open", true);
      this.#store?.keep({ open: true });
      this.#fitKeyboard();
    }
    this.#seen = this.#conversation.items.length;
    this.#setUnread(0);
    this.#conversation.begin();
    this.#conversation.watch(true);
    this.#panel?.toEnd();
    if (focus) this.#panel?.focus();
  }

  #shut() {
    if (!(this.#frame instanceof HTMLDialogElement) || !this.#frame.open) return;
    this.#frame.close();
    this.#launcher?.setAttribute("aria-expanded", "false");
    this.toggleAttribute("open", false);
    this.#store?.keep({ open: false });
    this.#conversation?.watch(false);
    this.#launcher?.focus();
  }

  /** Goes between the whole screen and a corner of it, when the window or the zoom changes. */
  #fitFrame() {
    if (!(this.#frame instanceof HTMLDialogElement) || !this.#frame.open) return;
    const focused = /** @type {HTMLElement | null} */ (this.#root.activeElement);
    this.#frame.close();
    if (this.#small.matches) this.#frame.showModal();
    else this.#frame.show();
    focused?.focus();
    this.#fitKeyboard();
  }

  /** Keeps the panel above a virtual keyboard, which covers the page without making it smaller. */
  #fitKeyboard() {
    const viewport = window.visualViewport;
    if (!viewport || !this.#frame) return;
    // A page that is zoomed by fingers also has a small visual viewport; then nothing may move.
    const covered = viewport.scale > 1.01 ? 0 : Math.max(0, window.innerHeight - viewport.height - viewport.offsetTop);
    this.#frame.style.setProperty("--covered", `${Math.round(covered)}px`);
  }

  /** @param {import("./conversation.js").Change} change */
  #changed(change) {
    if (change === "language") void this.#relabel();
    if (change !== "messages" || !this.#conversation) return;
    const { items } = this.#conversation;
    if (this.#isOpen || !this.#ready) {
      this.#seen = items.length;
    } else {
      const fresh = items.slice(this.#seen).filter((item) => item.message.role !== "visitor");
      // What a reload fetches has been seen before.
      if (this.#seen > 0) this.#setUnread(this.#unread + fresh.length);
      this.#seen = items.length;
    }
  }

  async #relabel() {
    const wanted = this.#conversation?.language;
    if (!wanted || wanted === this.#strings.language) return;
    await this.#loadStrings(wanted);
    this.#labels.refresh();
    this.#panel?.relabel();
    this.#setUnread(this.#unread);
    this.dispatchEvent(new CustomEvent("hej-language", { bubbles: true, detail: this.#strings.language }));
  }

  /** @param {number} count */
  #setUnread(count) {
    this.#unread = count;
    this.#badge.hidden = count === 0;
    if (count) {
      this.#badge.replaceChildren(
        h("span", { "aria-hidden": "true" }, String(count)),
        unseen(this.#strings.text("unread", { n: count })),
      );
    }
  }
}

if (!customElements.get("hej-goteborg")) customElements.define("hej-goteborg", HejGoteborg);
