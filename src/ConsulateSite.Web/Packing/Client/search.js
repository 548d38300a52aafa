// Searches the pages of one language, which the file before this one lists, and shows what it finds.
(() => {
  const place = document.querySelector("[data-pack-results]");
  const query = (new URLSearchParams(location.search).get("q") ?? "").trim().slice(0, 200);
  for (const field of document.querySelectorAll("input[name=q]")) {
    field.value = query;
  }
  if (!query) {
    return;
  }

  const before = 90;
  const after = 150;
  const most = 50;
  const { fold, terms } = window.packWords;
  const index = new MiniSearch({ fields: ["title", "lead", "text"], storeFields: ["title", "lead", "text", "file"], processTerm: terms });
  index.addAll(window.packPages);
  const options = { prefix: (term) => term.length > 2, fuzzy: (term) => (term.length > 4 ? 0.2 : false), boost: { title: 6, lead: 3 } };
  const every = index.search(query, { ...options, combineWith: "AND" });
  const found = every.length > 0 ? every : index.search(query, options);

  const isFound = (word, wanted) => [terms(word)].flat().some((term) => wanted.has(term));
  const marked = (text, wanted) => {
    const line = document.createDocumentFragment();
    for (const part of text.split(/([\p{L}\p{N}\p{M}]+)/u)) {
      if (part && /[\p{L}\p{N}]/u.test(part) && isFound(part, wanted)) {
        line.append(Object.assign(document.createElement("mark"), { textContent: part }));
      } else {
        line.append(part);
      }
    }
    return line;
  };
  const excerpt = (text, wanted) => {
    const at = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].find((word) => isFound(word[0], wanted))?.index ?? 0;
    const from = at > before ? text.indexOf(" ", at - before) + 1 : 0;
    return `${from > 0 ? "… " : ""}${text.slice(from, at + after)}${text.length > at + after ? " …" : ""}`;
  };

  const status = Object.assign(document.createElement("p"), { className: "h2 found__status" });
  status.setAttribute("role", "status");
  status.textContent = (found.length > 0 ? place.dataset.found : place.dataset.nothing).replace("{0}", String(found.length));
  const list = Object.assign(document.createElement("ol"), { className: "results" });
  for (const result of found.slice(0, most)) {
    const wanted = new Set(result.terms.concat(query.split(/\s+/).map(fold)));
    const entry = Object.assign(document.createElement("li"), { className: "result" });
    const heading = document.createElement("h2");
    const link = Object.assign(document.createElement("a"), { href: result.file });
    link.append(marked(result.title, wanted));
    heading.append(link);
    const text = document.createElement("p");
    const inLead = result.lead && result.lead.split(/[^\p{L}\p{N}\p{M}]+/u).some((word) => word && isFound(word, wanted));
    text.append(marked(inLead ? result.lead : excerpt(result.text, wanted), wanted));
    entry.append(heading, text);
    list.append(entry);
  }
  place.replaceChildren(status, list);
})();
