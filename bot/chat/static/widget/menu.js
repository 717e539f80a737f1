/**
 * The less common choices, behind one button, and the question before a deletion.
 */

import { h, icon } from "./dom.js";
import { copy, download, transcript } from "./transcript.js";

/** @typedef {import("./conversation.js").Conversation} Conversation */
/** @typedef {import("./labels.js").Labels} Labels */
/** @typedef {import("./strings.js").Strings} Strings */

export class Menu {
  #conversation;
  #strings;
  #announce;
  #list;

  /**
   * @param {Labels} labels
   * @param {() => Strings} strings
   * @param {Conversation} conversation
   * @param {(text: string) => void} announce
   */
  constructor(labels, strings, conversation, announce) {
    this.#strings = strings;
    this.#conversation = conversation;
    this.#announce = announce;
    const copyItem = choice(labels, "copy", "copy", () => this.#copy());
    const downloadItem = choice(labels, "download", "download", () => this.#download());
    const removeItem = choice(labels, "trash", "delete", () => this.#ask());
    this.#list = h("div", { class: "menu", id: "menu", hidden: true }, copyItem, downloadItem, removeItem);
    this.button = labels.name(
      h(
        "button",
        {
          type: "button",
          class: "tool",
          "aria-expanded": "false",
          "aria-controls": "menu",
          onclick: () => this.#toggle(!this.open),
        },
        icon("menu"),
      ),
      "menu",
    );
    this.element = h("div", { class: "menu-place" }, this.button, this.#list);
    this.element.addEventListener("focusout", (event) => {
      // A browser also reports a focus that leaves for nowhere, as when an item is pressed.
      if (event.relatedTarget instanceof Node && !this.element.contains(event.relatedTarget)) this.#toggle(false);
    });
    this.question = this.#question(labels);
  }

  get open() {
    return !this.#list.hidden;
  }

  /** Closes the list, if it is open, and says whether it was. */
  close() {
    if (!this.open) return false;
    this.#toggle(false);
    this.button.focus();
    return true;
  }

  /** @param {boolean} open */
  #toggle(open) {
    this.#list.hidden = !open;
    this.button.setAttribute("aria-expanded", String(open));
    if (!open) return;
    for (const item of this.#list.querySelectorAll("button")) item.disabled = !this.#conversation.exists;
    this.#list.querySelector("button")?.focus();
  }

  async #copy() {
    this.close();
    const text = await this.#text();
    if (text === null) return;
    const root = /** @type {ShadowRoot} */ (this.element.getRootNode());
    this.#announce(this.#strings().text((await copy(text, root)) ? "copied" : "copy-failed"));
  }

  async #download() {
    this.close();
    const text = await this.#text();
    if (text !== null) download(text, `hej-goteborg-${new Date().toISOString().slice(0, 10)}.txt`);
  }

  /** @returns {Promise<string | null>} */
  async #text() {
    try {
      return transcript(await this.#conversation.transcript(), this.#strings());
    } catch {
      this.#announce(this.#strings().text("failed"));
      return null;
    }
  }

  #ask() {
    this.close();
    this.question.showModal();
  }

  /**
   * @param {Labels} labels
   * @returns {HTMLDialogElement}
   */
  #question(labels) {
    const confirm = labels.text(h("button", { type: "button", class: "danger" }), "delete-confirm");
    const cancel = labels.text(h("button", { type: "button", class: "quiet", autofocus: true }), "cancel");
    const dialog = h(
      "dialog",
      { class: "confirm", role: "alertdialog", "aria-labelledby": "question-title", "aria-describedby": "question-text" },
      labels.text(h("h2", { id: "question-title" }), "delete-question"),
      labels.text(h("p", { id: "question-text" }), "delete-explanation"),
      h("div", { class: "row" }, cancel, confirm),
    );
    labels.keep((strings) => {
      dialog.lang = strings.language;
      dialog.dir = strings.direction;
    });
    cancel.addEventListener("click", () => dialog.close());
    confirm.addEventListener("click", async () => {
      confirm.disabled = true;
      try {
        await this.#conversation.remove();
        this.#announce(this.#strings().text("deleted"));
      } catch {
        this.#announce(this.#strings().text("failed"));
      } finally {
        confirm.disabled = false;
        dialog.close();
      }
    });
    dialog.addEventListener("close", () => {
      if (!this.#conversation.deleted) this.button.focus();
    });
    return dialog;
  }
}

/**
 * @param {Labels} labels
 * @param {import("./dom.js").IconName} name
 * @param {string} key
 * @param {() => void} act
 * @returns {HTMLButtonElement}
 */
function choice(labels, name, key, act) {
  return h("button", { type: "button", onclick: act }, icon(name), labels.text(h("span"), key));
}
