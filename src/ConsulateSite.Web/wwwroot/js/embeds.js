// The page that writes codes for partners: follows what is chosen, and copies. Without this file the form's button does the same.
const form = document.querySelector("[data-embeds]");

function prepare() {
  for (const part of form.querySelectorAll("[data-of]")) part.hidden = part.dataset.of !== form.elements.widget.value;
  for (const button of document.querySelectorAll("[data-copy]")) button.hidden = !navigator.clipboard;
}

async function follow() {
  prepare();
  if (!form.reportValidity()) return;
  const wish = `?${new URLSearchParams(new FormData(form))}`;
  const answer = await fetch(wish);
  if (!answer.ok) return;
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (wish !== `?${new URLSearchParams(new FormData(form))}`) return;
  const results = page.querySelectorAll("[data-result]");
  document.querySelectorAll("[data-result]").forEach((old, place) => old.replaceWith(document.adoptNode(results[place])));
  form.querySelector("[aria-invalid]")?.removeAttribute("aria-invalid");
  history.replaceState(null, "", wish);
  prepare();
}

form.addEventListener("change", follow);
document.addEventListener("click", async event => {
  const button = event.target.closest("[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
  button.textContent = button.dataset.copied;
});
prepare();
