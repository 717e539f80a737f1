/**
 * Server-sent events over fetch, because EventSource cannot carry the token in a header.
 */

import { Problem } from "./api.js";

/** @typedef {{ id: string | null, type: string, data: string }} ServerEvent */

/** A stream that says nothing for this long is taken for dead; the service sends a comment more often. */
const SILENCE = 60_000;
const LONGEST_PAUSE = 30_000;

/**
 * Cuts a stream of text into events (WHATWG HTML, "Interpreting an event stream").
 */
export class EventParser {
  #rest = "";
  #data = "";
  #type = "";
  /** @type {string | null} */
  #id = null;
  /** Pause before the next attempt that the service asked for, in milliseconds. @type {number | null} */
  retry = null;

  /**
   * @param {string} chunk
   * @returns {ServerEvent[]}
   */
  push(chunk) {
    /** @type {ServerEvent[]} */
    const events = [];
    const text = this.#rest + chunk;
    const lines = text.split(/\r\n|\n|\r(?!$)/);
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      if (line === "") {
        if (this.#data) events.push({ id: this.#id, type: this.#type || "message", data: this.#data.slice(0, -1) });
        this.#data = "";
        this.#type = "";
        continue;
      }
      const colon = line.indexOf(":");
      const field = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? "" : line.slice(colon + 1).replace(/^ /, "");
      if (field === "data") this.#data += `${value}\n`;
      else if (field === "event") this.#type = value;
      else if (field === "id" && !value.includes("\0")) this.#id = value;
      else if (field === "retry" && /^\d+$/.test(value)) this.retry = Number(value);
    }
    return events;
  }
}

/**
 * Keeps a stream of events open, and opens it again where it left off.
 */
export class Stream {
  #open;
  #receive;
  #changed;
  /** @type {AbortController | null} */
  #controller = null;
  #wake = () => {};

  /**
   * @param {(signal: AbortSignal) => Promise<Response>} open
   * @param {(event: ServerEvent) => void} receive
   * @param {(connected: boolean, again: boolean, problem: Problem | null) => void} changed
   */
  constructor(open, receive, changed) {
    this.#open = open;
    this.#receive = receive;
    this.#changed = changed;
  }

  get running() {
    return this.#controller !== null;
  }

  start() {
    if (this.#controller) return;
    this.#controller = new AbortController();
    void this.#run(this.#controller.signal);
  }

  stop() {
    this.#controller?.abort();
    this.#controller = null;
    this.#wake();
  }

  /** Ends a pause between two attempts. */
  hurry() {
    this.#wake();
  }

  /** @param {AbortSignal} stopped */
  async #run(stopped) {
    let failures = 0;
    let again = false;
    let asked = 1000;
    while (!stopped.aborted) {
      /** @type {number | null} */
      let wait = null;
      try {
        const attempt = new AbortController();
        const abort = () => attempt.abort();
        stopped.addEventListener("abort", abort, { once: true });
        let watchdog = setTimeout(abort, SILENCE);
        try {
          const response = await this.#open(attempt.signal);
          if (response.status === 204 || !response.body) break;
          failures = 0;
          this.#changed(true, again, null);
          again = true;
          const parser = new EventParser();
          const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
          for (;;) {
            const { done, value } = await reader.read();
            if (done || stopped.aborted) break;
            clearTimeout(watchdog);
            watchdog = setTimeout(abort, SILENCE);
            for (const event of parser.push(value)) this.#receive(event);
            asked = parser.retry ?? asked;
          }
        } finally {
          clearTimeout(watchdog);
          stopped.removeEventListener("abort", abort);
        }
      } catch (error) {
        if (stopped.aborted) return;
        const problem = error instanceof Problem ? error : new Problem(0, String(error));
        failures += 1;
        this.#changed(false, again, problem);
        if (!problem.passing) break;
        wait = problem.retryAfter === null ? null : problem.retryAfter * 1000;
      }
      if (stopped.aborted) return;
      await this.#pause(wait ?? backOff(failures, asked));
    }
    if (!stopped.aborted) this.#controller = null;
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
 * A pause that doubles with every failure, with jitter, so that all widgets do not come back in the same second.
 * @param {number} failures
 * @param {number} [first]  milliseconds
 * @returns {number} milliseconds
 */
export function backOff(failures, first = 1000) {
  const longest = Math.min(LONGEST_PAUSE, first * 2 ** Math.max(0, failures - 1));
  return longest * (0.5 + Math.random() / 2);
}
