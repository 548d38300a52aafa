// Sends what a reader says of a page without leaving it. Without this file the forms lead back to the same part of the page.
for (const form of document.querySelectorAll(".feedback form")) {
  form.addEventListener("submit", async event => {
    event.preventDefault();
    location.replace(await isKept(form) ? "#feedback-thanks" : "#feedback-failed");
  });
}

async function isKept(form) {
  try {
    const answer = await fetch(form.action, {
      method: "POST",
      headers: { Accept: "application/json" },
      body: new URLSearchParams(new FormData(form)),
    });
    return answer.ok;
  } catch {
    return false;
  }
}
