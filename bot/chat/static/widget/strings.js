/**
 * The widget's texts and the list of languages, as the service gives them.
 */

/** @typedef {{ code: string, name: string, direction: "ltr" | "rtl" }} Language */
/**
 * @typedef {object} Texts
 * @property {string} language
 * @property {"ltr" | "rtl"} direction
 * @property {Language[]} languages
 * @property {{ text: number }} limits
 * @property {Record<string, string>} strings
 */

export class Strings {
  /** @type {Texts} */
  #texts;

  /** @param {Texts} texts */
  constructor(texts) {
    this.#texts = texts;
  }

  /** Texts for a time when the service has never answered. */
  static none() {
    return new Strings({ language: "", direction: "ltr", languages: [], limits: { text: 2000 }, strings: {} });
  }

  get language() {
    return this.#texts.language;
  }

  get direction() {
    return this.#texts.direction;
  }

  get languages() {
    return this.#texts.languages;
  }

  get limit() {
    return this.#texts.limits.text;
  }

  /**
   * A text, with its {arguments} filled in. Each value is isolated, so that a number or a name does not turn the
   * words around it in a text of the other direction.
   * @param {string} key
   * @param {Record<string, string | number>} [values]
   * @returns {string}
   */
  text(key, values = {}) {
    const pattern = this.#texts.strings[key] ?? "";
    return pattern.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? `\u2068${values[name]}\u2069` : whole));
  }

  /**
   * @param {string | null | undefined} code
   * @returns {"ltr" | "rtl" | "auto"}
   */
  directionOf(code) {
    return this.#texts.languages.find((language) => language.code === code)?.direction ?? "auto";
  }

  /**
   * A date such as 2024-05-02 in the reader's language, with the digits 0–9 and the Gregorian calendar.
   * @param {string} date
   * @returns {string}
   */
  date(date) {
    const day = new Date(`${date.slice(0, 10)}T12:00:00Z`);
    if (Number.isNaN(day.getTime())) return date;
    const locale = `${this.language}-u-ca-gregory-nu-latn`;
    // A browser that lacks the language would answer in its own: digits alone are understood by all.
    if (!this.language || !Intl.DateTimeFormat.supportedLocalesOf(locale).length) return date.slice(0, 10);
    return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(day);
  }

  /**
   * The first of the wished languages that the service knows.
   * @param {ReadonlyArray<string | null | undefined>} wishes
   * @returns {string | null}
   */
  choose(wishes) {
    const codes = new Set(this.#texts.languages.map((language) => language.code));
    for (const wish of wishes) {
      let tag = (wish ?? "").toLowerCase();
      while (tag) {
        if (codes.has(tag)) return tag;
        tag = tag.slice(0, Math.max(0, tag.lastIndexOf("-")));
      }
    }
    return null;
  }
}
