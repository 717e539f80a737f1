/**
 * One message as the visitor sees it.
 */

import { cards } from "./cards.js";
import { h, icon, unseen } from "./dom.js";
import { feedback } from "./feedback.js";
import { link, makeCallable, render, safeAddress } from "./markdown.js";

/** @typedef {import("./api.js").Message} Message */
/** @typedef {import("./conversation.js").Item} Item */
/** @typedef {import("./strings.js").Strings} Strings */
/**
 * @typedef {object} Actions  What can be done with a message.
 * @property {(button: import("./api.js").QuickReply) => void} reply
 * @property {(key: string) => void} takeBack
 * @property {() => void} hurry
 * @property {(message: string) => boolean | undefined} rating
 * @property {(message: string, helpful: boolean, comment?: string) => Promise<void>} rate
 * @property {(text: string) => void} announce
 */

const SENDERS = { visitor: "from-you", assistant: "from-assistant", staff: "from-staff", system: "from-system" };

/**
 * @param {Item} item
 * @param {Strings} strings
 * @param {Actions} actions
 * @returns {HTMLElement}
 */
export function bubble(item, strings, actions) {
  const { message } = item;
  const urgent = message.card?.type === "emergency";
  const notice = message.role === "system" || message.kind === "notice";
  const element = h("div", {
    class: ["message", message.role, notice && "notice", urgent && "emergency", item.delivery].filter(Boolean).join(" "),
    "data-kind": message.kind,
    "data-message": message.id,
  });
  const sender = strings.text(SENDERS[message.role] ?? "from-assistant");
  if (message.role === "staff") element.append(h("p", { class: "sender" }, icon("person"), sender));
  else element.append(unseen(`${sender}: `));
  const body = h("div", {
    class: "bubble",
    lang: message.language || null,
    dir: message.language ? strings.directionOf(message.language) : "auto",
  });
  if (urgent) {
    body.append(
      h("p", { class: "urgent", lang: strings.language, dir: strings.direction }, icon("warning"), strings.text("emergency")),
    );
  }
  const text = h("div", { class: "text" });
  write(text, message, message.text, strings);
  body.append(text);
  if (message.card) body.append(...cards(message.card, strings));
  const about = h("div", { class: "about", lang: strings.language, dir: strings.direction });
  if (message.translated && message.original) about.append(translation(message, text, strings));
  if (message.sources?.length) about.append(sources(message.sources, strings));
  if (message.role === "assistant" && message.kind === "answer" && !urgent) {
    about.append(
      feedback(
        strings,
        actions.rating(message.id),
        (helpful, comment) => actions.rate(message.id, helpful, comment),
        actions.announce,
      ),
    );
  }
  if (about.childElementCount) body.append(about);
  element.append(body);
  const delivery = deliveryNote(item, strings, actions);
  if (delivery) element.append(delivery);
  return element;
}

/**
 * @param {HTMLElement} place
 * @param {Message} message
 * @param {string} text
 * @param {Strings} strings
 */
function write(place, message, text, strings) {
  if (message.role === "visitor") {
    place.replaceChildren(h("p", {}, text));
    return;
  }
  const content = render(text, strings.text("new-window"));
  if (message.card?.type === "emergency") makeCallable(content);
  place.replaceChildren(content);
}

/**
 * @param {Message} message
 * @param {HTMLElement} text
 * @param {Strings} strings
 * @returns {HTMLElement}
 */
function translation(message, text, strings) {
  let original = false;
  const toggle = h("button", { type: "button", class: "link" }, strings.text("show-original"));
  toggle.addEventListener("click", () => {
    original = !original;
    write(text, message, (original && message.original) || message.text, strings);
    if (original) {
      // The service does not say which language the original is in: its letters tell the direction.
      text.lang = "";
      text.dir = "auto";
    } else {
      text.removeAttribute("lang");
      text.removeAttribute("dir");
    }
    toggle.textContent = strings.text(original ? "show-translation" : "show-original");
  });
  return h("p", { class: "translated" }, icon("globe"), h("span", {}, strings.text("translated")), toggle);
}

/**
 * @param {import("./api.js").Source[]} list
 * @param {Strings} strings
 * @returns {HTMLElement}
 */
function sources(list, strings) {
  const items = list.map((source) => {
    const url = safeAddress(source.url);
    const checked = source.verified
      ? strings.text("verified", { date: strings.date(source.verified) })
      : strings.text("unverified");
    return h(
      "li",
      {},
      url ? link(url, source.title, strings.text("new-window")) : h("bdi", {}, source.title),
      " ",
      h("span", { class: source.verified ? "checked" : "checked not" }, checked),
    );
  });
  return h("div", { class: "sources" }, h("p", {}, strings.text("sources")), h("ul", {}, ...items));
}

/**
 * What became of the visitor's message, unless all is well.
 * @param {Item} item
 * @param {Strings} strings
 * @param {Actions} actions
 * @returns {HTMLElement | null}
 */
function deliveryNote({ key, message, delivery, reason }, strings, actions) {
  if (message.role !== "visitor" || delivery === "sent" || delivery === "sending") return null;
  if (delivery === "waiting") {
    return h(
      "p",
      { class: "delivery" },
      icon("info"),
      strings.text("not-sent"),
      h("button", { type: "button", class: "link", onclick: () => actions.hurry() }, strings.text("retry")),
    );
  }
  return h(
    "p",
    { class: "delivery" },
    icon("warning"),
    h("span", {}, reason || strings.text("rejected")),
    h("button", { type: "button", class: "link", onclick: () => actions.takeBack(key) }, strings.text("edit")),
  );
}

/**
 * Quick replies below the last answer.
 * @param {Message} message
 * @param {Strings} strings
 * @param {Actions} actions
 * @returns {HTMLElement}
 */
export function replies(message, strings, actions) {
  const buttons = message.buttons.map((button) =>
    h(
      "button",
      {
        type: "button",
        class: "reply",
        lang: message.language,
        dir: strings.directionOf(message.language),
        onclick: () => actions.reply(button),
      },
      button.title,
    ),
  );
  return h("div", { class: "replies", role: "group", "aria-label": strings.text("replies") }, ...buttons);
}
