"use strict";
// The kiosk goes back to its start when nobody touches it, and says when the number stands on the screen.
(() => {
  const idle = document.querySelector("[data-home]");
  if (idle) {
    const left = idle.querySelector("[data-left]");
    const whole = Number(idle.dataset.seconds);
    let seconds = whole;
    for (const event of ["pointerdown", "keydown"]) addEventListener(event, () => { seconds = whole; });
    setInterval(() => {
      seconds -= 1;
      left.textContent = String(Math.max(0, seconds));
      if (seconds <= 0) location.replace(idle.dataset.home);
    }, 1000);
  }
  const shown = document.querySelector("[data-shown]");
  if (shown) {
    const warn = () => { document.querySelector("[data-not-kept]").hidden = false; };
    fetch(shown.dataset.shown, { method: "POST" }).then((answer) => { if (!answer.ok) warn(); }, warn);
  }
})();
