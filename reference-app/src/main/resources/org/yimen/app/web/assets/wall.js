"use strict";
// The hall screen: shows what the server sends, speaks each call twice, says so when nothing came for 10 s.
(() => {
  const STALE_AFTER = 10000;
  const main = document.querySelector("[data-live]");
  const stale = document.querySelector("[data-stale]");
  const clock = document.querySelector("[data-clock]");
  const date = document.querySelector("[data-date]");
  let heard = Date.now();
  let lastCall = callOf(main);

  function callOf(root) {
    const newest = root.querySelector("[data-call]");
    return newest ? Number(newest.dataset.call) : 0;
  }

  function time(at) {
    return at.toLocaleTimeString("zh-CN", { hour: "2-digit", minute: "2-digit", hour12: false, timeZone: clock.dataset.zone });
  }

  function speak(newest) {
    if (!("speechSynthesis" in window)) return;
    const text = main.dataset.say
      .replace("{number}", Array.from(newest.dataset.number).join(" "))
      .replace("{window}", Array.from(newest.dataset.window).join(" "));
    for (let i = 0; i < 2; i += 1) {
      const words = new SpeechSynthesisUtterance(text);
      words.lang = document.documentElement.lang;
      speechSynthesis.speak(words);
    }
  }

  function draw(html) {
    main.innerHTML = html;
    const call = callOf(main);
    if (call > lastCall) {
      lastCall = call;
      const newest = main.querySelector("[data-call]");
      newest.classList.add("fresh");
      speak(newest);
    }
  }

  function alive() {
    heard = Date.now();
    stale.hidden = true;
  }

  function connect() {
    const source = new EventSource(main.dataset.live);
    source.addEventListener("board", (event) => { alive(); draw(event.data); });
    source.addEventListener("alive", alive);
    source.addEventListener("closing", () => { heard = Date.now(); showStale(); });
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED) setTimeout(connect, 2000);
    });
  }

  function showStale() {
    stale.textContent = stale.dataset.stale.replace("{time}", time(new Date(heard)));
    stale.hidden = false;
  }

  function tick() {
    const now = new Date();
    clock.textContent = time(now);
    date.textContent = now.toLocaleDateString(document.documentElement.lang, { month: "long", day: "numeric", weekday: "long", timeZone: clock.dataset.zone });
    if (Date.now() - heard > STALE_AFTER && stale.hidden) showStale();
  }

  setInterval(tick, 1000);
  tick();
  connect();
})();
