/**
 * What survives a reload: kept for the tab and the site, or in memory where the browser refuses storage.
 */

/**
 * @typedef {object} Outgoing  A message that the service has not confirmed yet.
 * @property {string} key  the client_message_id: the same for every attempt
 * @property {string} text  what the visitor sees
 * @property {string} [button]  id of the quick reply, instead of text
 * @property {boolean} [rejected]  the service will not take it
 */

/**
 * @typedef {object} Kept
 * @property {string | null} id
 * @property {string | null} token
 * @property {string | null} language
 * @property {boolean} languageWanted  the visitor picked the language and the service does not know yet
 * @property {boolean} open
 * @property {string} draft
 * @property {string | null} lastEvent
 * @property {Outgoing[]} outgoing
 * @property {Record<string, boolean>} ratings  by message id
 */

/** @returns {Kept} */
function empty() {
  return {
    id: null,
    token: null,
    language: null,
    languageWanted: false,
    open: false,
    draft: "",
    lastEvent: null,
    outgoing: [],
    ratings: {},
  };
}

export class Store {
  #key;
  /** @type {Kept} */
  #kept;

  /** @param {string} site */
  constructor(site) {
    this.#key = `hej-goteborg:${site}`;
    this.#kept = { ...empty(), ...this.#read() };
  }

  /** @returns {Readonly<Kept>} */
  get kept() {
    return this.#kept;
  }

  /** @param {Partial<Kept>} changes */
  keep(changes) {
    this.#kept = { ...this.#kept, ...changes };
    try {
      sessionStorage.setItem(this.#key, JSON.stringify(this.#kept));
    } catch {
      // Storage is blocked or full: the conversation lives as long as the page.
    }
  }

  /** Forgets the conversation, and keeps how the visitor likes the widget. */
  forget() {
    const { language, open } = this.#kept;
    this.keep({ ...empty(), language, open });
  }

  /** @returns {Partial<Kept>} */
  #read() {
    try {
      const found = JSON.parse(sessionStorage.getItem(this.#key) ?? "{}");
      return found && typeof found === "object" ? found : {};
    } catch {
      return {};
    }
  }
}
