/**
 * Where the visitor writes.
 */

import { h, icon } from "./dom.js";

/** The counter shows when this part of the room is left. */
const NEAR = 0.2;

export class Composer {
  #send;
  #strings;
  #changed;
  #announce;
  /** @type {"room" | "near" | "over"} */
  #level = "room";
  #counter = h("p", { class: "counter", id: "counter", hidden: true });

  /**
   * @param {import("./labels.js").Labels} labels
   * @param {() => import("./strings.js").Strings} strings
   * @param {(text: string) => void} send
   * @param {(draft: string) => void} changed
   * @param {(text: string) => void} announce
   */
  constructor(labels, strings, send, changed, announce) {
    this.#send = send;
    this.#strings = strings;
    this.#changed = changed;
    this.#announce = announce;
    this.input = h("textarea", {
      id: "input",
      rows: 1,
      dir: "auto",
      enterkeyhint: "send",
      autocomplete: "off",
      "aria-describedby": "counter",
      oninput: () => this.#typed(),
      onkeydown: (event) => this.#key(/** @type {KeyboardEvent} */ (event)),
    });
    this.button = labels.name(h("button", { type: "submit", class: "send" }, icon("send")), "send");
    labels.keep((texts) => {
      this.input.placeholder = texts.text("placeholder");
      this.#count();
    });
    this.element = h(
      "form",
      {
        class: "composer",
        onsubmit: (event) => {
          event.preventDefault();
          this.#submit();
        },
      },
      labels.text(h("label", { for: "input", class: "unseen" }), "input"),
      h("div", { class: "field" }, this.input, this.button),
      this.#counter,
    );
  }

  /** @param {string} text */
  write(text) {
    this.input.value = text;
    this.#typed();
  }

  focus() {
    this.input.focus();
  }

  #typed() {
    this.#fit();
    this.#count();
    this.#changed(this.input.value);
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    // An input method's Enter chooses a word; it does not send.
    if (event.key !== "Enter" || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    this.#submit();
  }

  #submit() {
    const text = this.input.value.trim();
    if (!text || this.#left() < 0) {
      this.input.focus();
      return;
    }
    this.write("");
    this.#send(text);
    this.input.focus();
  }

  /** Characters as the service counts them: code points, not UTF-16 units. */
  #left() {
    return this.#strings().limit - Array.from(this.input.value.trim()).length;
  }

  #count() {
    const strings = this.#strings();
    const left = this.#left();
    const over = left < 0;
    const level = over ? "over" : left > strings.limit * NEAR ? "room" : "near";
    this.#counter.hidden = level === "room";
    this.#counter.textContent = over ? strings.text("too-long", { n: -left }) : strings.text("remaining", { n: left });
    this.#counter.classList.toggle("over", over);
    // Said when the limit comes near and when it is passed, not at every key.
    if (level !== this.#level && level !== "room") this.#announce(this.#counter.textContent);
    this.#level = level;
    this.input.setAttribute("aria-invalid", String(over));
    this.button.setAttribute("aria-disabled", String(over || !this.input.value.trim()));
  }

  /** Grows with the text, where the browser does not do so by itself. */
  #fit() {
    if (CSS.supports("field-sizing", "content")) return;
    this.input.style.setProperty("block-size", "auto");
    this.input.style.setProperty("block-size", `${this.input.scrollHeight}px`);
  }
}
