"use strict";
// The desk by keys: only outside fields, and only while switched on. Everything works without this file.
(() => {
  const stored = "yimen-keys";
  let on = true;
  try { on = localStorage.getItem(stored) !== "off"; } catch { /* no storage: keys stay on */ }
  const key = (name) => [...document.querySelectorAll("[data-key]")].find((e) => e.dataset.key.toLowerCase() === name);

  const show = () => {
    const control = document.querySelector("[data-keys-switch]");
    if (!control) return;
    control.hidden = false;
    control.setAttribute("aria-pressed", String(on));
    control.querySelector("[data-on]").hidden = !on;
    control.querySelector("[data-off]").hidden = on;
    document.documentElement.classList.toggle("no-keys", !on);
  };
  document.querySelector("[data-keys-switch]")?.addEventListener("click", () => {
    on = !on;
    try { localStorage.setItem(stored, on ? "on" : "off"); } catch { /* for this page only */ }
    show();
  });
  show();

  addEventListener("keydown", (event) => {
    if (!on || event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing) return;
    if (event.target.closest("input, select, textarea, [contenteditable]")) return;
    const open = document.querySelector("details.pop[open]");
    if (event.key === "Escape" && open) { open.open = false; open.querySelector("summary").focus(); return; }
    const wanted = key(event.key.toLowerCase());
    if (!wanted) return;
    event.preventDefault();
    wanted.focus();
    if (wanted.getAttribute("aria-disabled") !== "true") wanted.click();
  });

  // A check that was changed is saved before anything else.
  document.querySelector("[data-check]")?.addEventListener("change", (event) => {
    const main = document.querySelector(".dock .main");
    if (!main || main.getAttribute("form") === "check") return;
    const save = document.querySelector("[data-save]");
    save?.classList.add("main");
    main.classList.remove("main");
  });

  // While nobody is at the window the queue is looked at again and again.
  const refresh = async () => {
    const rail = document.querySelector(".rail[data-refresh='yes']");
    if (!rail || document.hidden || rail.contains(document.activeElement)) return;
    try {
      const answer = await fetch("/desk/rail", { headers: { Accept: "text/html" } });
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = page.querySelector(".rail");
      if (fresh) rail.replaceWith(document.adoptNode(fresh));
    } catch { /* the server is away; the next look tells */ }
  };
  if (location.pathname === "/desk" && document.querySelector(".rail[data-refresh='yes']")) setInterval(refresh, 5000);
})();
