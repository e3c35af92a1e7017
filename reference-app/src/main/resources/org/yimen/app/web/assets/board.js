"use strict";
// The board draws itself anew while it is looked at, and says so when it could not. It reads without this file.
(() => {
  const EVERY = 5000, STALE_AFTER = 15000;
  const main = document.querySelector("[data-lights]");
  if (!main) return;
  let last = Date.now();
  const look = async () => {
    if (document.hidden) return;
    try {
      const answer = await fetch(main.dataset.lights, { headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) throw new Error("no lights");
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector(".lights");
      const shown = main.querySelector(".lights");
      const held = shown.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      shown.replaceWith(document.adoptNode(fresh));
      if (held) [...fresh.querySelectorAll("a")].find((a) => a.getAttribute("href") === held)?.focus({ preventScroll: true });
      last = Date.now();
    } catch { /* told below when it lasts */ }
    const stale = main.querySelector(".stale");
    const late = Date.now() - last > STALE_AFTER;
    if (late) stale.textContent = main.dataset.stale.replace("{time}", main.querySelector(".lights").dataset.asOf);
    stale.hidden = !late;
  };
  setInterval(look, EVERY);
  addEventListener("visibilitychange", look);
})();
