/**
 * Puts Hej Göteborg on a page:
 *
 *   <script src="https://…/widget.js" data-site="goteborg.se" data-lang="sv" defer></script>
 *
 * data-site   goteborg.se or goteborg.com
 * data-lang   the language to begin in; without it the page's own language, then the browser's
 * data-mode   "panel" (a button in the corner, the default) or "page" (the chat fills its place in the page)
 * data-theme  "auto" (as the device, the default), "light" or "dark"
 * data-for    id of the element that the chat is put into, instead of the end of the page
 *
 * A page may also write <hej-goteborg site="…" lang="…"> itself; then this script only brings it to life.
 */
(function () {
  "use strict";
  const script = /** @type {HTMLScriptElement | null} */ (document.currentScript);
  if (!script) return;
  const { site, lang, mode, theme } = script.dataset;
  const target = script.dataset.for;
  const modules = new URL("widget/@version@/", script.src);

  /** @returns {void} */
  function place() {
    if (!site || document.querySelector("hej-goteborg")) return;
    const element = document.createElement("hej-goteborg");
    element.setAttribute("site", site);
    if (lang) element.setAttribute("lang", lang);
    if (mode) element.setAttribute("mode", mode);
    if (theme) element.setAttribute("theme", theme);
    const parent = target ? document.getElementById(target) : null;
    (parent || document.body).append(element);
  }

  import(new URL("element.js", modules).href).then(
    () => {
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", place, { once: true });
      } else {
        place();
      }
    },
    (error) => console.error("Hej Göteborg could not be loaded:", error),
  );
})();
