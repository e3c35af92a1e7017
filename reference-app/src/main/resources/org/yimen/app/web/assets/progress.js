"use strict";
// A scanned code brings number and code behind the #, which no server sees. Without this file they are typed.
(() => {
  const form = document.querySelector("[data-progress]");
  const given = new URLSearchParams(location.hash.slice(1));
  if (!form || !given.has("number") || !given.has("code")) return;
  history.replaceState(null, "", location.pathname);
  form.elements.number.value = given.get("number");
  form.elements.code.value = given.get("code");
  form.requestSubmit();
})();
