// Everything in the pack works without this file but the search; it only adds what a browser cannot do by itself.
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
