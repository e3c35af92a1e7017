"use strict";
// What prints the page itself. A link goes where it leads when scripts are off; a button is shown only with them.
(() => {
  for (const control of document.querySelectorAll("[data-print]")) {
    control.hidden = false;
    control.addEventListener("click", (event) => { event.preventDefault(); print(); });
  }
})();
