// The elements with which pages of others show what the consulate publishes. No cookie, nothing about the reader; text stays text. What the
// element holds is shown until there is an answer, and when there is none.
(() => {
  if (customElements.get("consulate-news")) return;
  const script = document.currentScript ?? document.querySelector('script[src*="/embed/v1.js"]');
  const data = new URL("data", script.src);
  const partner = new URL(script.src).searchParams.get("partner");
  const counted = partner ? `&partner=${encodeURIComponent(partner)}` : "";
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host{display:block!important}:host([hidden]){display:none!important}" + "style");

  const ready = document.readyState === "loading" ? new Promise(done => addEventListener("DOMContentLoaded", done)) : Promise.resolve();
  const answers = new Map();
  let waiting;

  // All elements of a page ask together, and the same thing once.
  const ask = key => {
    if (!answers.has(key)) {
      if (!waiting) {
        waiting = new Map();
        ready.then(send);
      }
      answers.set(key, new Promise(done => waiting.set(key, done)));
    }
    return answers.get(key);
  };

  const send = async () => {
    const asked = waiting;
    const keys = [...asked.keys()].sort();
    waiting = null;
    while (keys.length) {
      const part = keys.splice(0, 200);
      let answer = {};
      try {
        answer = await (await fetch(`${data}?of=${part}${counted}`, { credentials: "omit" })).json();
      } catch {
        // Whoever asks again may be luckier.
        part.forEach(key => answers.delete(key));
      }
      part.forEach(key => asked.get(key)(answer[key]));
    }
  };

  const add = (parent, name, text, values) => {
    const element = Object.assign(document.createElement(name), values);
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  };
  const link = (parent, { text, address }) => add(parent, "a", text, { href: address });

  const draw = widget => {
    const box = document.createElement("section");
    box.className = "consulate-embed";
    box.lang = widget.lang;
    box.dir = widget.dir;
    link(add(box, "h3"), widget.title);
    if (widget.state) add(box, "p", widget.state.text, { className: widget.state.isOpen ? "state open" : "state" });
    if (widget.summary) add(box, "p", widget.summary);
    if (widget.facts?.length) {
      const list = add(box, "dl");
      for (const { label, value, note } of widget.facts) {
        const row = add(list, "div");
        if (label) add(row, "dt", label);
        const words = add(row, "dd");
        if (value) add(words, "b", value, { dir: "auto" });
        if (note) add(words, "small", note);
      }
    }
    if (widget.items?.length) {
      if (widget.listTitle) add(box, "h4", widget.listTitle);
      const list = add(box, "ul");
      for (const item of widget.items) {
        const row = add(list, "li", "", item.lang && { lang: item.lang, dir: item.dir });
        if (item.date) add(row, "time", item.date, { dateTime: item.day });
        if (item.address) link(row, item);
        else add(row, "span", item.text);
        if (item.note) add(row, "small", item.note);
      }
    }
    if (widget.more) link(add(box, "p", "", { className: "more" }), widget.more);
    link(add(box, "p", "", { className: "from" }), widget.source);
    return box;
  };

  const define = (kind, ...names) => customElements.define(`consulate-${kind}`, class extends HTMLElement {
    static observedAttributes = ["lang", "theme", ...names];

    connectedCallback() {
      this.show();
    }

    attributeChangedCallback() {
      if (this.isConnected) this.show();
    }

    async show() {
      const language = (this.lang || document.documentElement.lang || "ar").slice(0, 2).toLowerCase();
      const key = [kind, language, ...names.map(name => this.getAttribute(name) || (name === "count" && "5"))].filter(part => part).join(".");
      this.key = key;
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      root.adoptedStyleSheets = [sheet];
      if (!root.firstChild) this.hold(root);
      const widget = /^[\w-]+(\.[\w-]+){1,3}$/.test(key) ? await ask(key) : null;
      if (this.key !== key) return;
      if (!widget?.title) {
        if (widget) console.warn(`<consulate-${kind}>: ${widget.error}`);
        this.hold(root);
        return;
      }
      const box = draw(widget);
      box.dataset.theme = this.getAttribute("theme") || "auto";
      root.replaceChildren(box);
    }

    // What the page itself says in place of the answer: the element's own content, else the way to the site.
    hold(root) {
      root.replaceChildren();
      if (this.textContent.trim()) add(root, "slot");
      else link(root, { text: data.host, address: data.origin });
    }
  });
  define("news", "count");
  define("hours", "office");
  define("procedure", "code", "case");
})();
