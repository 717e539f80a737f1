/**
 * One conversation with the service: what has been said, what is on its way, and what to do when the network fails.
 *
 * Everything the service must hear goes through one worker, one request at a time: the conversation is opened or
 * fetched, the language told, the messages sent in the order they were written. What fails for the moment is tried
 * again with growing pauses; a message keeps its client_message_id, so the service never takes it twice.
 */

import { Problem } from "./api.js";
import { backOff, Stream } from "./events.js";

/** @typedef {import("./api.js").Message} Message */
/** @typedef {import("./api.js").State} State */
/** @typedef {"sent" | "sending" | "waiting" | "rejected"} Delivery */
/**
 * @typedef {object} Item
 * @property {string} key  the message's id, or the client_message_id of what the visitor sent
 * @property {Message} message
 * @property {Delivery} delivery
 * @property {string} [reason]  why the service refused it, in the visitor's language
 * @property {number} version  grows when it has to be shown anew
 */
/** @typedef {"messages" | "typing" | "state" | "connection" | "language" | "lost" | "rejected"} Change */

export class Conversation extends EventTarget {
  #api;
  #store;
  #site;
  #stream;
  /** @type {Item[]} */
  #items = [];
  #fetched = false;
  #working = false;
  #wake = () => {};
  #wanted = false;
  #watching = false;

  /** @type {State} */
  state = "bot";
  /** Place in the queue for staff. @type {number | null} */
  position = null;
  /** Whether an answer is being waited for. */
  typing = false;
  /** Why nothing gets through at the moment. @type {Problem | null} */
  trouble = null;
  /** Whether the visitor has deleted the conversation and not begun a new one. */
  deleted = false;

  /**
   * @param {import("./api.js").Api} api
   * @param {import("./store.js").Store} store
   * @param {string} site
   */
  constructor(api, store, site) {
    super();
    this.#api = api;
    this.#store = store;
    this.#site = site;
    this.#stream = new Stream(
      (signal) => this.#api.events(this.#access(), this.#store.kept.lastEvent, signal),
      (event) => this.#receive(event),
      (connected, again, problem) => this.#streamChanged(connected, again, problem),
    );
    for (const message of store.kept.outgoing) this.#items.push(outgoingItem(message));
  }

  /** @returns {ReadonlyArray<Item>} */
  get items() {
    return this.#items;
  }

  get exists() {
    return this.#store.kept.id !== null;
  }

  get language() {
    return this.#store.kept.language;
  }

  /** Opens a conversation, or fetches the one that was begun before. */
  begin() {
    this.#wanted = true;
    if (this.deleted) {
      this.deleted = false;
      this.#changed("state");
    }
    void this.#work();
  }

  /**
   * Whether somebody is looking: then, and while staff may write, the stream of events is kept open.
   * @param {boolean} watching
   */
  watch(watching) {
    this.#watching = watching;
    this.#listen();
  }

  /**
   * @param {string} text  what the visitor sees
   * @param {string} [button]  id of the quick reply that was pressed
   */
  send(text, button) {
    const outgoing = { key: crypto.randomUUID?.() ?? randomKey(), text, ...(button ? { button } : {}) };
    this.#store.keep({ outgoing: [...this.#store.kept.outgoing, outgoing] });
    this.#items.push(outgoingItem(outgoing));
    this.#changed("messages");
    this.begin();
  }

  /**
   * Takes back a message that was not sent.
   * @param {string} key
   * @returns {string} its text
   */
  takeBack(key) {
    const found = this.#items.find((item) => item.key === key);
    this.#settle(key);
    this.#items = this.#items.filter((item) => item.key !== key);
    this.#changed("messages");
    return found?.message.text ?? "";
  }

  /** @param {string} language */
  setLanguage(language) {
    this.#store.keep({ language, languageWanted: this.exists });
    this.#changed("language");
    if (this.exists) void this.#work();
  }

  /** Tries again at once. */
  hurry() {
    this.#wake();
    this.#stream.hurry();
    if (this.#wanted) void this.#work();
  }

  /**
   * @param {string} message
   * @param {boolean} helpful
   * @param {string} [comment]
   */
  async rate(message, helpful, comment) {
    await this.#api.feedback(this.#access(), { message, helpful, ...(comment ? { comment } : {}) });
    this.#store.keep({ ratings: { ...this.#store.kept.ratings, [message]: helpful } });
  }

  /**
   * @param {string} message
   * @returns {boolean | undefined}
   */
  rating(message) {
    return this.#store.kept.ratings[message];
  }

  /** @returns {Promise<import("./api.js").Turn>} */
  transcript() {
    return this.#api.transcript(this.#access());
  }

  /** Deletes the conversation at the service, and here. */
  async remove() {
    if (this.exists) {
      try {
        await this.#api.remove(this.#access());
      } catch (error) {
        if (!(error instanceof Problem && error.gone)) throw error;
      }
    }
    this.#forget();
    this.deleted = true;
    this.#changed("messages");
    this.#changed("state");
  }

  /** Leaves a closed conversation for a new one. */
  restart() {
    this.#forget();
    this.deleted = false;
    this.#changed("messages");
    this.#changed("state");
    this.begin();
  }

  /** @returns {import("./api.js").Access} */
  #access() {
    const { id, token } = this.#store.kept;
    if (!id || !token) throw new Problem(404, "");
    return { id, token };
  }

  #forget() {
    this.#stream.stop();
    this.#store.forget();
    this.#items = [];
    this.#fetched = false;
    this.#wanted = false;
    this.state = "bot";
    this.position = null;
    this.typing = false;
    this.#trouble(null);
  }

  /** @param {Change} change */
  #changed(change) {
    this.dispatchEvent(new CustomEvent("change", { detail: change }));
  }

  /** @param {Problem | null} problem */
  #trouble(problem) {
    if (this.trouble === problem) return;
    this.trouble = problem;
    this.#changed("connection");
  }

  async #work() {
    if (this.#working) return;
    this.#working = true;
    let failures = 0;
    let reopened = false;
    try {
      for (let step = this.#next(); step; step = this.#next()) {
        try {
          await step.run();
          failures = 0;
          this.#trouble(null);
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          if ((error.gone || error.status === 409) && this.exists && !reopened) {
            // The conversation is forgotten or closed: what is unsent goes into a new one.
            reopened = true;
            this.#lose();
          } else if (error.passing) {
            failures += 1;
            this.#trouble(error);
            await this.#pause(error.retryAfter === null ? backOff(failures) : error.retryAfter * 1000);
          } else if (!step.refused(error)) {
            this.#wanted = false;
            this.#trouble(error);
            return;
          }
        }
      }
    } finally {
      this.#working = false;
      this.#listen();
    }
  }

  /**
   * What the service must hear next. `refused` says whether the work can go on without it.
   * @returns {{ run: () => Promise<void>, refused: (problem: Problem) => boolean } | null}
   */
  #next() {
    if (!this.#wanted && !(this.#store.kept.languageWanted && this.exists)) return null;
    if (!this.exists) return { run: () => this.#openNew(), refused: () => false };
    if (this.#store.kept.languageWanted) {
      return {
        run: () => this.#tellLanguage(),
        refused: () => {
          this.#store.keep({ languageWanted: false });
          return true;
        },
      };
    }
    if (!this.#fetched) return { run: () => this.#fetchAll(), refused: () => false };
    const outgoing = this.#store.kept.outgoing.find((message) => !message.rejected);
    if (!outgoing) return null;
    return { run: () => this.#post(outgoing), refused: (problem) => this.#reject(outgoing, problem) };
  }

  async #openNew() {
    const opening = await this.#api.open(this.#site, this.#store.kept.language);
    this.#store.keep({ id: opening.id, token: opening.token, lastEvent: null, languageWanted: false });
    this.#replace(opening.messages);
    this.#fetched = true;
    this.#follow(opening);
  }

  async #fetchAll() {
    const turn = await this.#api.messages(this.#access());
    this.#replace(turn.messages);
    this.#fetched = true;
    this.#follow(turn);
  }

  async #tellLanguage() {
    const language = this.#store.kept.language;
    if (!language) return;
    await this.#api.setLanguage(this.#access(), language);
    // The visitor may have changed their mind meanwhile.
    if (this.#store.kept.language === language) this.#store.keep({ languageWanted: false });
    await this.#fetchAll();
  }

  /** @param {import("./store.js").Outgoing} outgoing */
  async #post(outgoing) {
    this.#mark(outgoing.key, "sending");
    this.#setTyping(this.state !== "staff");
    try {
      const turn = await this.#api.post(this.#access(), outgoing);
      this.#settle(outgoing.key);
      this.#mark(outgoing.key, "sent");
      this.#setTyping(false);
      this.#add(turn.messages);
      this.#follow(turn);
    } catch (error) {
      this.#mark(outgoing.key, "waiting");
      this.#setTyping(false);
      throw error;
    }
  }

  /**
   * @param {import("./store.js").Outgoing} outgoing
   * @param {Problem} problem
   * @returns {boolean}
   */
  #reject(outgoing, problem) {
    const all = this.#store.kept.outgoing;
    this.#store.keep({ outgoing: all.map((one) => (one.key === outgoing.key ? { ...one, rejected: true } : one)) });
    const item = this.#items.find((one) => one.key === outgoing.key);
    if (item) item.reason = problem.message;
    this.#mark(outgoing.key, "rejected");
    this.#changed("rejected");
    return true;
  }

  #lose() {
    const { outgoing } = this.#store.kept;
    this.#stream.stop();
    this.#store.forget();
    this.#store.keep({ outgoing });
    this.#fetched = false;
    this.state = "bot";
    this.position = null;
    this.#changed("state");
    this.#changed("lost");
  }

  /** @param {string} key */
  #settle(key) {
    this.#store.keep({ outgoing: this.#store.kept.outgoing.filter((message) => message.key !== key) });
  }

  /**
   * @param {string} key
   * @param {Delivery} delivery
   */
  #mark(key, delivery) {
    const item = this.#items.find((one) => one.key === key);
    if (!item || item.delivery === delivery) return;
    item.delivery = delivery;
    item.version += 1;
    this.#changed("messages");
  }

  /** @param {boolean} typing */
  #setTyping(typing) {
    if (this.typing === typing) return;
    this.typing = typing;
    this.#changed("typing");
  }

  /**
   * The conversation as the service has it, and after it what has not reached the service.
   * @param {Message[]} messages
   */
  #replace(messages) {
    const before = new Map(this.#items.map((item) => [item.key, item]));
    const unsent = new Set(this.#store.kept.outgoing.map((message) => message.key));
    this.#items = [
      ...messages.map((message) => renewed(before.get(message.id), message)),
      ...this.#items.filter((item) => unsent.has(item.key)),
    ];
    this.#changed("messages");
  }

  /**
   * Messages that came now; one that is known already is replaced where it stands.
   * @param {Message[]} messages
   */
  #add(messages) {
    for (const message of messages) {
      const place = this.#items.findIndex((item) => item.key === message.id);
      if (place >= 0) this.#items[place] = renewed(this.#items[place], message);
      else this.#items.push(renewed(undefined, message));
    }
    if (messages.length) this.#changed("messages");
  }

  /** @param {{ language?: string, state?: State }} turn */
  #follow({ language, state }) {
    if (state && state !== this.state) {
      this.state = state;
      if (state !== "waiting") this.position = null;
      this.#changed("state");
    }
    if (language && language !== this.#store.kept.language && !this.#store.kept.languageWanted) {
      this.#store.keep({ language });
      this.#changed("language");
    }
    this.#listen();
  }

  #listen() {
    const wanted = this.exists && this.state !== "closed" && (this.#watching || this.state !== "bot");
    if (wanted) this.#stream.start();
    else this.#stream.stop();
  }

  /** @param {import("./events.js").ServerEvent} event */
  #receive(event) {
    if (event.id !== null) this.#store.keep({ lastEvent: event.id });
    let data;
    try {
      data = JSON.parse(event.data);
    } catch {
      return;
    }
    if (!data || typeof data !== "object") return;
    const messages = Array.isArray(data.messages) ? data.messages : data.role && data.id ? [data] : [];
    // The visitor's own messages are here already, under the keys they were sent with.
    this.#add(messages.filter((/** @type {Message} */ message) => message.role !== "visitor"));
    const position = data.position ?? data.queue_position;
    if (typeof position === "number" || position === null) {
      this.position = position;
      this.#changed("state");
    }
    const state = typeof data.state === "string" ? data.state : undefined;
    this.#follow({ state, language: messages.length || !state ? undefined : data.language });
  }

  /**
   * @param {boolean} connected
   * @param {boolean} again
   * @param {Problem | null} problem
   */
  #streamChanged(connected, again, problem) {
    if (connected) {
      if (!this.#working) this.#trouble(null);
      if (again) void this.#catchUp();
    } else if (problem?.passing) {
      if (!this.trouble) this.#trouble(problem);
    } else if (problem?.gone && this.#wanted) {
      // The worker finds out, and begins anew.
      this.#fetched = false;
      void this.#work();
    }
  }

  /** What was said while the stream was away. */
  async #catchUp() {
    const known = this.#items.filter((item) => item.key === item.message.id);
    try {
      const turn = await this.#api.messages(this.#access(), known.at(-1)?.key ?? null);
      this.#add(turn.messages.filter((message) => message.role !== "visitor"));
      this.#follow(turn);
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      // The stream has just come back and carries what follows; a service that is gone again will show there.
    }
  }

  /** @param {number} milliseconds */
  #pause(milliseconds) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(undefined), milliseconds);
      this.#wake = () => {
        clearTimeout(timer);
        resolve(undefined);
      };
    });
  }
}

/**
 * @param {Item | undefined} before
 * @param {Message} message
 * @returns {Item}
 */
function renewed(before, message) {
  if (before && JSON.stringify(before.message) === JSON.stringify(message)) return before;
  return { key: message.id, message, delivery: "sent", version: (before?.version ?? 0) + 1 };
}

/**
 * @param {import("./store.js").Outgoing} outgoing
 * @returns {Item}
 */
function outgoingItem(outgoing) {
  return {
    key: outgoing.key,
    delivery: outgoing.rejected ? "rejected" : "sending",
    version: 1,
    message: {
      id: "",
      role: "visitor",
      kind: null,
      text: outgoing.text,
      language: "",
      translated: false,
      original: null,
      sources: [],
      buttons: [],
      card: null,
    },
  };
}

/**
 * A key for pages without a secure context, where crypto.randomUUID is missing.
 * @returns {string}
 */
function randomKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
