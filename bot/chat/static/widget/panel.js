/**
 * The chat itself: head, notice, conversation, and where the visitor writes.
 */

import { Composer } from "./composer.js";
import { h, icon } from "./dom.js";
import { Labels } from "./labels.js";
import { Log } from "./log.js";
import { Menu } from "./menu.js";

/** @typedef {import("./conversation.js").Conversation} Conversation */
/** @typedef {import("./conversation.js").Change} Change */
/** @typedef {import("./strings.js").Strings} Strings */

/** An answer that takes longer than this is told to those who cannot see the dots, in milliseconds. */
const LONG = 1500;

/**
 * @typedef {object} Surroundings
 * @property {() => Strings} strings
 * @property {Conversation} conversation
 * @property {import("./store.js").Store} store
 * @property {((event: Event) => void) | null} close  null where the chat is a part of the page
 */

export class Panel {
  #strings;
  #conversation;
  #close;
  #labels;
  #log;
  #composer;
  #menu;
  #status = h("div", { role: "status", class: "unseen" });
  #toast = h("p", { class: "toast", hidden: true, "aria-hidden": "true" });
  #trouble = h("div", { class: "banner trouble", hidden: true });
  #state = h("div", { class: "banner", hidden: true });
  #notice = h("p");
  #picker;
  #person;
  /** @type {number | undefined} */
  #typingTimer;
  /** @type {number | undefined} */
  #toastTimer;
  #wasTroubled = false;

  /** @param {Surroundings} surroundings */
  constructor({ strings, conversation, store, close }) {
    this.#strings = strings;
    this.#conversation = conversation;
    this.#close = close;
    const labels = new Labels(strings);
    this.#labels = labels;
    this.#log = new Log(strings, {
      reply: (button) => {
        conversation.send(button.title, button.id);
        this.#composer.focus();
      },
      takeBack: (key) => {
        this.#composer.write(conversation.takeBack(key));
        this.#composer.focus();
      },
      hurry: () => conversation.hurry(),
      rating: (message) => conversation.rating(message),
      rate: (message, helpful, comment) => conversation.rate(message, helpful, comment),
      announce: (text) => this.announce(text),
    });
    labels.name(this.#log.element, "log");
    this.#composer = new Composer(
      labels,
      strings,
      (text) => conversation.send(text),
      (draft) => store.keep({ draft }),
      (text) => this.announce(text),
    );
    this.#menu = new Menu(labels, strings, conversation, (text) => this.tell(text));
    this.#picker = this.#languagePicker();
    this.#person = h(
      "button",
      { type: "button", class: "person", onclick: () => this.#askForPerson() },
      icon("person"),
      labels.text(h("span"), "person"),
    );
    this.element = h(
      "div",
      { class: "panel" },
      this.#head(),
      h("div", { class: "notice-line" }, this.#notice, this.#person),
      this.#trouble,
      this.#log.element,
      this.#toast,
      this.#state,
      this.#composer.element,
      this.#status,
      this.#menu.question,
    );
    labels.keep((texts) => {
      this.element.lang = texts.language;
      this.element.dir = texts.direction;
    });
    this.element.addEventListener("keydown", (event) => this.#key(event));
    conversation.addEventListener("change", (event) => {
      this.#changed(/** @type {CustomEvent<Change>} */ (event).detail);
    });
    if (store.kept.draft) this.#composer.write(store.kept.draft);
    this.#log.show(conversation.items);
    this.#showState();
    this.#showTrouble();
  }

  focus() {
    if (this.#composer.element.hidden) this.#state.querySelector("button")?.focus();
    else this.#composer.focus();
  }

  toEnd() {
    this.#log.toEnd();
  }

  /** Writes everything anew, because the language has changed. */
  relabel() {
    this.#labels.refresh();
    this.#fillPicker();
    this.#showState();
    this.#showTrouble();
    this.#log.show(this.#conversation.items, { anew: true });
    const name = this.#strings().languages.find((one) => one.code === this.#strings().language)?.name ?? "";
    this.announce(this.#strings().text("language-changed", { language: name }));
  }

  /**
   * Says something to assistive technology.
   * @param {string} text
   */
  announce(text) {
    this.#status.lang = this.#strings().language;
    this.#status.textContent = text;
  }

  /**
   * Says something to everybody, for a while.
   * @param {string} text
   */
  tell(text) {
    this.announce(text);
    this.#toast.textContent = text;
    this.#toast.hidden = false;
    clearTimeout(this.#toastTimer);
    this.#toastTimer = setTimeout(() => (this.#toast.hidden = true), 6000);
  }

  #head() {
    const labels = this.#labels;
    const close = this.#close;
    return h(
      "div",
      { class: "head" },
      h("span", { class: "emblem", "aria-hidden": "true" }, icon("chat")),
      h(
        "div",
        { class: "heading" },
        labels.text(h("h2", { id: "title" }), "title"),
        labels.text(h("p"), "subtitle"),
      ),
      this.#picker.place,
      this.#menu.element,
      close
        ? labels.name(h("button", { type: "button", class: "tool close", onclick: close }, icon("close")), "close")
        : null,
    );
  }

  #languagePicker() {
    const select = this.#labels.name(h("select", { id: "language" }), "language");
    select.addEventListener("change", () => this.#conversation.setLanguage(select.value));
    const place = h("div", { class: "language" }, icon("globe"), select);
    queueMicrotask(() => this.#fillPicker());
    return { place, select };
  }

  #fillPicker() {
    const { select } = this.#picker;
    const strings = this.#strings();
    if (select.options.length !== strings.languages.length) {
      select.replaceChildren(
        ...strings.languages.map(({ code, name, direction }) => h("option", { value: code, lang: code, dir: direction }, name)),
      );
    }
    select.value = strings.language;
  }

  #askForPerson() {
    this.#conversation.send(this.#strings().text("person-request"));
    this.#composer.focus();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.key !== "Escape" || event.isComposing || this.#menu.question.open) return;
    event.stopPropagation();
    event.preventDefault();
    if (!this.#menu.close()) this.#close?.(event);
  }

  /** @param {Change} change */
  #changed(change) {
    const strings = this.#strings();
    if (change === "messages") this.#log.show(this.#conversation.items);
    else if (change === "typing") this.#showTyping();
    else if (change === "state") this.#showState();
    else if (change === "connection") this.#showTrouble();
    else if (change === "lost") this.tell(strings.text("lost"));
    else if (change === "rejected") this.announce(strings.text("rejected"));
  }

  #showTyping() {
    const { typing } = this.#conversation;
    this.#log.setTyping(typing);
    clearTimeout(this.#typingTimer);
    if (typing) this.#typingTimer = setTimeout(() => this.announce(this.#strings().text("typing")), LONG);
  }

  #showState() {
    const strings = this.#strings();
    const { state, position, deleted } = this.#conversation;
    const over = deleted || state === "closed";
    /** @type {string[]} */
    const lines = [];
    if (deleted) lines.push(strings.text("deleted"));
    else if (state === "closed") lines.push(strings.text("closed"));
    else if (state === "staff") lines.push(strings.text("with-staff"));
    else if (state === "waiting") {
      lines.push(strings.text("waiting"));
      if (position !== null) lines.push(strings.text("position", { n: position }));
    }
    const text = lines.join(" ");
    const before = this.#state.textContent;
    this.#state.hidden = !text;
    this.#state.replaceChildren(
      icon(over ? "check" : "person"),
      h("p", {}, text),
      ...(over
        ? [h("button", { type: "button", class: "primary", onclick: () => this.#restart() }, strings.text("new"))]
        : []),
    );
    if (text && before !== this.#state.textContent) this.announce(text);
    this.#notice.textContent = strings.text(state === "staff" ? "notice-staff" : "notice");
    this.#person.hidden = state === "waiting" || state === "staff" || over;
    // What is written after the end begins a new conversation; after a deletion the visitor says so first.
    this.#composer.element.hidden = deleted;
    if (deleted) this.focus();
  }

  #restart() {
    this.#conversation.restart();
    this.#composer.focus();
  }

  #showTrouble() {
    const strings = this.#strings();
    const { trouble } = this.#conversation;
    if (!trouble) {
      if (this.#wasTroubled) this.announce(strings.text("connected"));
      this.#wasTroubled = false;
      this.#trouble.hidden = true;
      return;
    }
    const key = trouble.status === 429 ? "busy" : trouble.passing ? "offline" : "failed";
    this.#trouble.replaceChildren(
      icon("warning"),
      h("p", {}, strings.text(key)),
      h("button", { type: "button", class: "link", onclick: () => this.#retry() }, strings.text("retry")),
    );
    this.#trouble.hidden = false;
    if (!this.#wasTroubled) this.announce(strings.text(key));
    this.#wasTroubled = true;
  }

  #retry() {
    this.#conversation.begin();
    this.#conversation.hurry();
    this.#composer.focus();
  }
}
