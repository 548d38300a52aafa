// Keeps the pages that somebody has read, and those for an emergency, for when there is no connection. What it knows of the site stands
// in self.settings, which the server writes.
const { version, assets, languages } = self.settings;
const pagesName = "pages";
const assetsName = `assets-${version}`;
const keptAt = "X-Kept-At";
const keptTitle = "X-Kept-Title";
const mostPages = 60;
const day = 24 * 60 * 60 * 1000;
const main = '<main id="main" tabindex="-1">';

const languageOf = address => languages[`/${address.pathname.split("/")[1]}`];
const pathOf = address => new URL(address, self.location.origin).pathname;
const isEssential = address => Object.values(languages).some(language => [language.offline, ...language.pages].some(path => pathOf(path) === pathOf(address)));
const escaped = text => text.replace(/[&<>"]/g, sign => `&#${sign.charCodeAt(0)};`);

self.addEventListener("install", event => event.waitUntil(install()));
self.addEventListener("activate", event => event.waitUntil(activate()));
self.addEventListener("fetch", event => {
  const { request } = event;
  const address = new URL(request.url);
  if (request.method !== "GET" || address.origin !== self.location.origin) {
    return;
  }

  if (request.mode === "navigate") {
    if (address.pathname === "/") {
      event.respondWith(root(request));
    } else if (languageOf(address)) {
      event.respondWith(page(event, address));
    }
  } else if (address.searchParams.has("v") && /^\/(css|js|fonts|img)\//.test(address.pathname)) {
    event.respondWith(asset(request));
  }
});

async function install() {
  await (await caches.open(assetsName)).addAll(assets);
  await self.skipWaiting();
}

async function activate() {
  const old = (await caches.keys()).filter(name => name.startsWith("assets-") && name !== assetsName);
  await Promise.all(old.map(name => caches.delete(name)));
  await self.clients.claim();
  // The page that brought the worker here was read before it could see it.
  for (const client of await self.clients.matchAll()) {
    const address = new URL(client.url);
    if (languageOf(address)) {
      await fetchAndKeep(address);
      await keepEssentials(languageOf(address));
    }
  }
}

async function root(request) {
  try {
    return await fetch(request);
  } catch {
    const wanted = `/${self.navigator.language.split("-")[0]}`;
    return Response.redirect(`${wanted in languages ? wanted : Object.keys(languages)[0]}/`);
  }
}

async function page(event, address) {
  try {
    const response = await fetch(event.request);
    if (response.status < 500) {
      event.waitUntil(note(address, response.clone()));
      return response;
    }

    return await copyOf(address) ?? response;
  } catch {
    return await copyOf(address) ?? await offline(languageOf(address)) ?? Response.error();
  }
}

// What was taken away is not kept either.
async function note(address, response) {
  if (mayBeKept(address, response)) {
    await keep(address, response);
    await keepEssentials(languageOf(address));
  } else if (response.status === 404 || response.status === 410) {
    await (await caches.open(pagesName)).delete(address);
  }
}

function mayBeKept(address, response) {
  return response.status === 200
    && response.type === "basic"
    && !response.redirected
    && (response.headers.get("Content-Type") ?? "").startsWith("text/html")
    && !(response.headers.get("Cache-Control") ?? "").includes("no-store")
    && address.pathname.replace(/\/+$/, "") !== languageOf(address).search;
}

async function keep(address, response) {
  const html = await response.text();
  const headers = new Headers({
    "Content-Type": response.headers.get("Content-Type"),
    "Content-Security-Policy": response.headers.get("Content-Security-Policy") ?? "",
    [keptAt]: new Date().toISOString(),
    [keptTitle]: encodeURIComponent(/<h1[^>]*>([^<]*)/.exec(html)?.[1].trim() ?? address.pathname),
  });
  const cache = await caches.open(pagesName);
  // What is put takes the last place. It is not taken out before: meanwhile somebody may want it.
  await cache.put(address, new Response(html, { headers }));
  const others = (await cache.keys()).filter(request => !isEssential(request.url));
  await Promise.all(others.slice(0, Math.max(0, others.length - mostPages)).map(request => cache.delete(request)));
}

async function fetchAndKeep(address) {
  const response = await fetch(address);
  if (mayBeKept(address, response)) {
    await keep(address, response);
  }
}

async function keepEssentials(language) {
  const cache = await caches.open(pagesName);
  for (const path of [language.offline, ...language.pages]) {
    const address = new URL(path, self.location.origin);
    const kept = await cache.match(address);
    if (!kept || Date.now() - Date.parse(kept.headers.get(keptAt)) > day) {
      await fetchAndKeep(address);
    }
  }

  const files = await caches.open(assetsName);
  for (const font of language.fonts) {
    if (!await files.match(font)) {
      await files.add(font);
    }
  }
}

async function copyOf(address) {
  const kept = await caches.match(address, { cacheName: pagesName });
  if (!kept) {
    return undefined;
  }

  const { locale, copy } = languageOf(address);
  const moment = new Date(kept.headers.get(keptAt));
  const written = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeStyle: "short" }).format(moment);
  const words = escaped(copy).replace("{0}", `<time datetime="${moment.toISOString()}">${escaped(written)}</time>`);
  const notice = `<div class="wrap"><p class="notice notice--warning older" role="status" data-copy><span>${words}</span></p></div>`;
  return new Response((await kept.text()).replace(main, () => main + notice), { headers: kept.headers });
}

async function offline(language) {
  const cache = await caches.open(pagesName);
  const kept = await cache.match(language.offline);
  if (!kept) {
    return undefined;
  }

  const links = [];
  for (const request of (await cache.keys()).reverse()) {
    const address = new URL(request.url);
    if (languageOf(address) === language && !isEssential(request.url)) {
      const title = (await cache.match(request))?.headers.get(keptTitle) ?? "";
      links.push(`<li><a href="${escaped(address.pathname + address.search)}">${decodeURIComponent(title) || escaped(address.pathname)}</a></li>`);
    }
  }

  const list = links.length === 0 ? "" : `<section class="block"><h2>${escaped(language.kept)}</h2><ul class="links">${links.join("")}</ul></section>`;
  return new Response((await kept.text()).replace("<div data-kept></div>", () => list), { headers: kept.headers });
}

async function asset(request) {
  const cache = await caches.open(assetsName);
  const kept = await cache.match(request);
  if (kept) {
    return kept;
  }

  try {
    const response = await fetch(request);
    if (response.ok) {
      await cache.put(request, response.clone());
    }

    return response;
  } catch {
    // A page that was kept before the site changed asks for files of another version.
    return await cache.match(request, { ignoreSearch: true }) ?? Response.error();
  }
}
