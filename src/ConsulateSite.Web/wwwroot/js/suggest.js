// Suggestions below a search box while somebody types. Without this file the form works as it is.
const shortest = 2;
const pause = 150;
let boxes = 0;

class Suggestions {
  constructor(box) {
    this.box = box;
    this.input = box.querySelector("input");
    this.items = [];
    this.active = -1;
    this.list = this.createList(`suggestions-${boxes++}`);
    this.status = this.createStatus();
    this.input.setAttribute("role", "combobox");
    this.input.setAttribute("aria-autocomplete", "list");
    this.input.setAttribute("aria-expanded", "false");
    this.input.setAttribute("aria-controls", this.list.id);
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("keydown", event => this.pressed(event));
    this.input.addEventListener("blur", () => this.close());
  }

  createList(id) {
    const list = document.createElement("ul");
    list.id = id;
    list.className = "suggest";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", this.box.dataset.label);
    // The box must not lose the focus before the click has been seen.
    list.addEventListener("mousedown", event => event.preventDefault());
    list.addEventListener("click", event => {
      const option = event.target.closest("[role=option]");
      if (option) {
        this.choose([...list.children].indexOf(option));
      }
    });
    this.box.append(list);
    return list;
  }

  createStatus() {
    const status = document.createElement("span");
    status.className = "vh";
    status.setAttribute("role", "status");
    this.box.append(status);
    return status;
  }

  typed() {
    clearTimeout(this.timer);
    this.request?.abort();
    const text = this.input.value.trim();
    if (text.length < shortest) {
      this.close();
      return;
    }

    this.timer = setTimeout(() => this.ask(text), pause);
  }

  async ask(text) {
    this.request = new AbortController();
    const query = new URLSearchParams({ q: text, culture: this.box.dataset.culture });
    try {
      const answer = await fetch(`${this.box.dataset.suggest}?${query}`, { signal: this.request.signal });
      if (answer.ok && document.activeElement === this.input) {
        this.show((await answer.json()).items);
      }
    } catch {
      // Somebody typed on, or the line is gone: the form still works.
      this.close();
    }
  }

  show(items) {
    this.items = items;
    this.active = -1;
    this.list.replaceChildren(...items.map((item, place) => this.createOption(item, place)));
    this.list.hidden = items.length === 0;
    this.input.setAttribute("aria-expanded", String(items.length > 0));
    this.input.removeAttribute("aria-activedescendant");
    this.status.textContent = this.box.dataset.count.replace("{0}", items.length);
  }

  createOption(item, place) {
    const option = document.createElement("li");
    option.id = `${this.list.id}-${place}`;
    option.dir = "auto";
    option.textContent = item.text;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    if (item.culture) {
      option.lang = item.culture;
    }

    return option;
  }

  pressed(event) {
    if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && !this.list.hidden) {
      event.preventDefault();
      this.move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Enter" && this.active >= 0 && !event.isComposing) {
      event.preventDefault();
      this.choose(this.active);
    }
  }

  // One place before the first and after the last is the box itself.
  move(step) {
    const places = this.items.length + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    [...this.list.children].forEach((option, place) => option.setAttribute("aria-selected", String(place === this.active)));
    if (this.active < 0) {
      this.input.removeAttribute("aria-activedescendant");
    } else {
      this.input.setAttribute("aria-activedescendant", `${this.list.id}-${this.active}`);
    }
  }

  choose(place) {
    const item = this.items[place];
    this.close();
    if (item.url) {
      location.assign(item.url);
    } else {
      this.input.value = item.text;
      this.input.form.requestSubmit();
    }
  }

  close() {
    clearTimeout(this.timer);
    this.request?.abort();
    this.active = -1;
    this.list.hidden = true;
    this.status.textContent = "";
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }
}

for (const box of document.querySelectorAll("[data-suggest]")) {
  new Suggestions(box);
}
