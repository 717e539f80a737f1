/**
 * Whether an answer helped: two thumbs, and room for a comment.
 */

import { h, icon } from "./dom.js";

/** Longest comment, in characters. */
const LONGEST = 1000;

/**
 * @param {import("./strings.js").Strings} strings
 * @param {boolean | undefined} rating  what the visitor said before
 * @param {(helpful: boolean, comment?: string) => Promise<void>} send
 * @param {(text: string) => void} announce
 * @returns {HTMLElement}
 */
export function feedback(strings, rating, send, announce) {
  const question = h("span", { class: "question" }, strings.text("helpful"));
  const yes = thumb("yes", strings.text("helpful-yes"), rating === true);
  const no = thumb("no", strings.text("helpful-no"), rating === false);
  const room = h("div", { class: "comment-room" });
  const element = h(
    "div",
    { class: "feedback", role: "group", "aria-label": strings.text("helpful") },
    question,
    yes,
    no,
    room,
  );

  /**
   * @param {boolean} helpful
   * @param {string} [comment]
   */
  async function give(helpful, comment) {
    try {
      await send(helpful, comment);
    } catch {
      announce(strings.text("failed"));
      room.replaceChildren(h("p", { class: "problem" }, strings.text("failed")));
      return false;
    }
    yes.setAttribute("aria-pressed", String(helpful));
    no.setAttribute("aria-pressed", String(!helpful));
    return true;
  }

  /** @param {boolean} helpful */
  function thank(helpful) {
    room.replaceChildren(h("p", {}, strings.text("thanks")));
    announce(strings.text("thanks"));
    (helpful ? yes : no).focus();
  }

  /** @param {boolean} helpful */
  async function choose(helpful) {
    if (!(await give(helpful))) return;
    const field = h("textarea", { rows: 2, maxlength: LONGEST, dir: "auto", id: `comment-${crypto.randomUUID?.() ?? ""}` });
    const hint = h("span", { class: "hint", id: `${field.id}-hint` }, strings.text("comment-hint"));
    field.setAttribute("aria-describedby", hint.id);
    const form = h(
      "form",
      {
        class: "comment",
        onsubmit: async (event) => {
          event.preventDefault();
          const comment = field.value.trim();
          if (!comment || (await give(helpful, comment))) thank(helpful);
        },
      },
      h("label", { for: field.id }, strings.text("comment")),
      hint,
      field,
      h(
        "div",
        { class: "row" },
        h("button", { type: "submit", class: "primary" }, strings.text("comment-send")),
        h("button", { type: "button", class: "quiet", onclick: () => thank(helpful) }, strings.text("comment-skip")),
      ),
    );
    room.replaceChildren(form);
    field.focus();
  }

  yes.addEventListener("click", () => void choose(true));
  no.addEventListener("click", () => void choose(false));
  return element;
}

/**
 * @param {"yes" | "no"} which
 * @param {string} name
 * @param {boolean} pressed
 * @returns {HTMLButtonElement}
 */
function thumb(which, name, pressed) {
  return h(
    "button",
    { type: "button", class: "thumb", "aria-label": name, title: name, "aria-pressed": String(pressed) },
    icon(which),
  );
}
