/**
 * The visitor's own copy of the conversation, as plain text.
 */

import { plain } from "./markdown.js";

/**
 * @param {import("./api.js").Turn} turn
 * @param {import("./strings.js").Strings} strings
 * @returns {string}
 */
export function transcript(turn, strings) {
  const senders = {
    visitor: strings.text("from-you"),
    assistant: strings.text("from-assistant"),
    staff: strings.text("from-staff"),
    system: strings.text("from-system"),
  };
  const entries = turn.messages.map((message) => {
    const sources = (message.sources ?? []).map((source) => `– ${source.title}: ${source.url}`);
    return [
      `${senders[message.role] ?? message.role}:`,
      plain(message.text),
      ...(sources.length ? [strings.text("sources"), ...sources] : []),
    ].join("\n");
  });
  return [strings.text("title"), ...entries].join("\n\n").concat("\n");
}

/**
 * @param {string} text
 * @param {ShadowRoot} root  where a field may stand for a moment, in browsers without clipboard access
 * @returns {Promise<boolean>} whether it was copied
 */
export async function copy(text, root) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const before = /** @type {HTMLElement | null} */ (root.activeElement);
    const field = document.createElement("textarea");
    field.className = "unseen";
    field.value = text;
    (root.querySelector("dialog[open]") ?? root).append(field);
    field.select();
    const copied = document.execCommand("copy");
    field.remove();
    before?.focus();
    return copied;
  }
}

/**
 * @param {string} text
 * @param {string} name  of the file
 */
export function download(text, name) {
  const address = URL.createObjectURL(new Blob([text], { type: "text/plain;charset=utf-8" }));
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
