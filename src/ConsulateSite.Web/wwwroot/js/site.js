// Everything works without this file; it only adds what a browser cannot do by itself.
if ("serviceWorker" in navigator) {
  // Pages that were read can be read again without a connection. The page itself comes first.
  addEventListener("load", () => navigator.serviceWorker.register("/service-worker.js"));
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => window.print());
}
