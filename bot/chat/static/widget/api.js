/**
 * The service's HTTP interface. The token goes in a header, never in an address.
 */

/** @typedef {{ title: string, url: string, verified: string | null }} Source */
/** @typedef {{ id: string, title: string }} QuickReply */
/** @typedef {Record<string, unknown> & { type?: string }} Card */
/**
 * @typedef {object} Message
 * @property {string} id
 * @property {"visitor" | "assistant" | "staff" | "system"} role
 * @property {"answer" | "clarify" | "fallback" | "handover" | "smalltalk" | "notice" | null} kind  null for a visitor's
 * @property {string} text
 * @property {string} language
 * @property {boolean} translated
 * @property {string | null} original
 * @property {Source[]} sources
 * @property {QuickReply[]} buttons
 * @property {Card | null} card
 */
/** @typedef {"bot" | "waiting" | "staff" | "closed"} State */
/** @typedef {{ language: string, state: State, messages: Message[] }} Turn */
/** @typedef {Turn & { id: string, token: string }} Opening */
/** @typedef {{ id: string, token: string }} Access */

/** An answer that is not a success; status 0 means that no answer came. */
export class Problem extends Error {
  /**
   * @param {number} status
   * @param {string} detail
   * @param {number | null} retryAfter  seconds
   */
  constructor(status, detail, retryAfter = null) {
    super(detail);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  /** Whether the same request may succeed later. */
  get passing() {
    return this.status === 0 || this.status === 408 || this.status === 429 || this.status >= 500;
  }

  /** Whether the conversation is out of reach for good. */
  get gone() {
    return this.status === 401 || this.status === 403 || this.status === 404;
  }
}

/** Longest wait for an answer; the service itself answers much sooner. */
const PATIENCE = 30_000;

export class Api {
  #base;

  /** @param {URL} base  address of the service, ending in a slash */
  constructor(base) {
    this.#base = base;
  }

  /**
   * @param {string} language
   * @returns {Promise<import("./strings.js").Texts>}
   */
  async strings(language) {
    const response = await this.#send("GET", `widget/strings?language=${encodeURIComponent(language)}`);
    return response.json();
  }

  /**
   * @param {string} site
   * @param {string | null} language
   * @returns {Promise<Opening>}
   */
  async open(site, language) {
    return (await this.#send("POST", "conversations", { body: { site, language } })).json();
  }

  /**
   * @param {Access} access
   * @param {import("./store.js").Outgoing} message
   * @returns {Promise<Turn>}
   */
  async post(access, message) {
    const content = message.button ? { button: message.button } : { text: message.text };
    const body = { ...content, client_message_id: message.key };
    return (await this.#send("POST", `${path(access)}/messages`, { access, body })).json();
  }

  /**
   * @param {Access} access
   * @param {string | null} [after]  id of the last message that is known
   * @returns {Promise<Turn>}
   */
  async messages(access, after = null) {
    const query = after ? `?after=${encodeURIComponent(after)}` : "";
    return (await this.#send("GET", `${path(access)}/messages${query}`, { access })).json();
  }

  /**
   * @param {Access} access
   * @param {string} language
   * @returns {Promise<Turn>}
   */
  async setLanguage(access, language) {
    return (await this.#send("PATCH", path(access), { access, body: { language } })).json();
  }

  /**
   * @param {Access} access
   * @param {{ message: string, helpful: boolean, comment?: string }} feedback
   * @returns {Promise<void>}
   */
  async feedback(access, feedback) {
    await this.#send("POST", `${path(access)}/feedback`, { access, body: feedback });
  }

  /**
   * @param {Access} access
   * @returns {Promise<Turn>}
   */
  async transcript(access) {
    return (await this.#send("GET", `${path(access)}/transcript`, { access })).json();
  }

  /**
   * @param {Access} access
   * @returns {Promise<void>}
   */
  async remove(access) {
    await this.#send("DELETE", path(access), { access });
  }

  /**
   * The stream of events, open until the signal or the service ends it.
   * @param {Access} access
   * @param {string | null} lastEvent
   * @param {AbortSignal} signal
   * @returns {Promise<Response>}
   */
  async events(access, lastEvent, signal) {
    /** @type {Record<string, string>} */
    const headers = { Accept: "text/event-stream" };
    if (lastEvent) headers["Last-Event-ID"] = lastEvent;
    return this.#send("GET", `${path(access)}/events`, { access, headers, signal });
  }

  /**
   * @param {string} method
   * @param {string} address  below /api/v1/
   * @param {{ access?: Access, body?: unknown, headers?: Record<string, string>, signal?: AbortSignal }} [options]
   * @returns {Promise<Response>}
   */
  async #send(method, address, { access, body, headers = {}, signal } = {}) {
    /** @type {Record<string, string>} */
    const all = { Accept: "application/json", ...headers };
    if (access) all.Authorization = `Bearer ${access.token}`;
    if (body !== undefined) all["Content-Type"] = "application/json";
    let response;
    try {
      response = await fetch(new URL(`api/v1/${address}`, this.#base), {
        method,
        headers: all,
        body: body === undefined ? undefined : JSON.stringify(body),
        credentials: "omit",
        referrerPolicy: "no-referrer",
        signal: signal ?? AbortSignal.timeout(PATIENCE),
      });
    } catch (error) {
      throw new Problem(0, error instanceof Error ? error.message : String(error));
    }
    if (response.ok) return response;
    throw new Problem(response.status, await detail(response), seconds(response.headers.get("Retry-After")));
  }
}

/**
 * @param {Access} access
 * @returns {string}
 */
function path(access) {
  return `conversations/${encodeURIComponent(access.id)}`;
}

/**
 * What an RFC 9457 document says, for people to read.
 * @param {Response} response
 * @returns {Promise<string>}
 */
async function detail(response) {
  try {
    const problem = await response.json();
    return typeof problem.detail === "string" ? problem.detail : String(problem.title ?? "");
  } catch {
    return "";
  }
}

/**
 * @param {string | null} header
 * @returns {number | null}
 */
function seconds(header) {
  const value = Number(header);
  return header && Number.isFinite(value) ? Math.max(0, value) : null;
}
