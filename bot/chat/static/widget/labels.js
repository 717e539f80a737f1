/**
 * Which texts stand where, so that a change of language writes them all anew.
 */

export class Labels {
  /** @type {Array<() => void>} */
  #writers = [];
  #strings;

  /** @param {() => import("./strings.js").Strings} strings  the texts at the moment */
  constructor(strings) {
    this.#strings = strings;
  }

  /**
   * Does something now, and at every change of language.
   * @param {(strings: import("./strings.js").Strings) => void} write
   */
  keep(write) {
    const writer = () => write(this.#strings());
    this.#writers.push(writer);
    writer();
  }

  /**
   * @template {HTMLElement} Labelled
   * @param {Labelled} element
   * @param {string} key
   * @returns {Labelled}
   */
  text(element, key) {
    this.keep((strings) => (element.textContent = strings.text(key)));
    return element;
  }

  /**
   * A name for a control that shows no text, which a pointer gets as well.
   * @template {HTMLElement} Labelled
   * @param {Labelled} element
   * @param {string} key
   * @returns {Labelled}
   */
  name(element, key) {
    this.keep((strings) => {
      element.setAttribute("aria-label", strings.text(key));
      if (element.localName === "button") element.title = strings.text(key);
    });
    return element;
  }

  /** Writes every text again. */
  refresh() {
    for (const writer of this.#writers) writer();
  }
}
