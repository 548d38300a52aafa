// Reads each feed in a folder with readers that are not ours, and writes what they understood by file: the title, the language and the items,
// or why the feed is refused.
import { readFileSync, readdirSync } from "node:fs";
import { extname, join } from "node:path";
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import ICAL from "ical.js";
import { SaxesParser } from "saxes";

const readers = { ".rss": readRss, ".atom": readAtom, ".json": readJson, ".ics": readCalendar };
ICAL.design.strict = true;

const rfc822 = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} (GMT|[+-]\d{4})$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(Z|[+-]\d{2}:\d{2})$/;
const calendarTime = /^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2}Z?)?$/;

function given(value, name) {
  if (typeof value !== "string" || value.trim() === "") {
    throw new Error(`${name} is missing.`);
  }

  return value;
}

// Date.parse takes nearly everything that has a number in it.
function moment(value, form, name) {
  const time = Date.parse(given(value, name));
  if (!form.test(value) || Number.isNaN(time)) {
    throw new Error(`${name} is no date: ${value}`);
  }

  return new Date(time).toISOString();
}

// The readers of feeds forgive what a strict reader of XML does not.
function requireXml(text) {
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("doctype", () => parser.fail("a feed has no document type."));
  parser.write(text).close();
}

function readRss(text) {
  requireXml(text);
  const feed = parseRssFeed(text);
  given(feed.link, "channel/link");
  given(feed.description, "channel/description");
  return {
    title: given(feed.title, "channel/title"),
    language: given(feed.language, "channel/language"),
    items: (feed.items ?? []).map((item) => ({
      id: given(item.guid?.value, "item/guid"),
      title: given(item.title, "item/title"),
      date: moment(item.pubDate, rfc822, "item/pubDate"),
    })),
  };
}

function readAtom(text) {
  requireXml(text);
  const feed = parseAtomFeed(text);
  given(feed.id, "feed/id");
  moment(feed.updated, rfc3339, "feed/updated");
  return {
    title: given(feed.title?.value, "feed/title"),
    language: given(feed.xml?.lang, "feed/@xml:lang"),
    items: (feed.entries ?? []).map((entry) => {
      moment(entry.updated, rfc3339, "entry/updated");
      return {
        id: given(entry.id, "entry/id"),
        title: given(entry.title?.value, "entry/title"),
        date: moment(entry.published, rfc3339, "entry/published"),
      };
    }),
  };
}

function readJson(text) {
  if (!/^https:\/\/jsonfeed\.org\/version\/1\.1$/.test(JSON.parse(text).version)) {
    throw new Error("version is not that of JSON Feed 1.1.");
  }

  const feed = parseJsonFeed(text);
  return {
    title: given(feed.title, "title"),
    language: given(feed.language, "language"),
    items: (feed.items ?? []).map((item) => {
      given(item.content_html ?? item.content_text, "item/content");
      return { id: given(item.id, "item/id"), title: given(item.title, "item/title"), date: moment(item.date_published, rfc3339, "item/date_published") };
    }),
  };
}

function readCalendar(text) {
  const faulty = text.split("\r\n").find((line) => line.includes("\n") || line.includes("\r") || Buffer.byteLength(line) > 75);
  if (faulty !== undefined) {
    throw new Error(`A line is longer than 75 bytes or not ended by CR LF: ${faulty}`);
  }

  const calendar = new ICAL.Component(ICAL.parse(text));
  given(calendar.getFirstPropertyValue("prodid"), "PRODID");
  if (calendar.name !== "vcalendar" || calendar.getFirstPropertyValue("version") !== "2.0") {
    throw new Error("It is no calendar of version 2.0.");
  }

  return {
    title: given(calendar.getFirstPropertyValue("name"), "NAME"),
    language: null,
    items: calendar.getAllSubcomponents("vevent").map((component) => {
      const event = new ICAL.Event(component);
      moment(component.getFirstPropertyValue("dtstamp")?.toString(), calendarTime, "DTSTAMP");
      return { id: given(event.uid, "UID"), title: given(event.summary, "SUMMARY"), date: moment(event.startDate?.toString(), calendarTime, "DTSTART") };
    }),
  };
}

const understood = readdirSync(process.argv[2]).map((file) => {
  try {
    return [file, readers[extname(file)](readFileSync(join(process.argv[2], file), "utf8"))];
  } catch (fault) {
    return [file, { refused: fault.message }];
  }
});
process.stdout.write(JSON.stringify(Object.fromEntries(understood)));
