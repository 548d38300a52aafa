import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import zlib from 'node:zlib';
import { zip } from './zip.mjs';

const brotli = promisify(zlib.brotliCompress);
const gzip = promisify(zlib.gzip);

// Fonts are compressed already.
const COMPRESSIBLE = new Set(['.js', '.css', '.svg', '.txt', '.json']);

/**
 * The archive that the site serves: `bundle.json`, and below `files` each file as it is sent: `.br` and `.gz` for text,
 * unchanged otherwise.
 */
export class Archive {
  #files = [];

  /** Adds a file. An immutable one has a name that changes with its content. */
  add(name, content, { immutable = false } = {}) {
    this.#files.push({ name, content, immutable });
  }

  /** Writes the archive in one step: who reads it meanwhile reads the old one. */
  async write(file, about) {
    const parts = await Promise.all(this.#files.map(encoded));
    const files = Object.fromEntries(
      this.#files.map(({ name, content, immutable }, i) => [
        name,
        { hash: hashOf(content), size: content.length, immutable, encodings: parts[i].map((part) => part.encoding).filter(Boolean) },
      ]),
    );
    const entries = parts.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
    const manifest = { name: 'bundle.json', content: Buffer.from(JSON.stringify({ ...about, files }, null, 1)) };

    const temporary = `${file}.${process.pid}`;
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(temporary, zip([manifest, ...entries]));
    fs.renameSync(temporary, file);
  }
}

async function encoded({ name, content }) {
  const plain = { name: `files/${name}`, content };
  if (!COMPRESSIBLE.has(path.extname(name))) return [plain];

  const [br, gz] = await Promise.all([
    brotli(content, { params: { [zlib.constants.BROTLI_PARAM_QUALITY]: 9, [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length } }),
    gzip(content, { level: 9 }),
  ]);
  return [
    { name: `files/${name}.br`, content: br, encoding: 'br' },
    { name: `files/${name}.gz`, content: gz, encoding: 'gzip' },
  ];
}

const hashOf = (content) => crypto.createHash('sha256').update(content).digest('base64url').slice(0, 16);
