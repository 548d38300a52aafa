// Makes the archive that the site serves Umbraco's client from:
//
//   node build.mjs <folder>
//
// The folder keeps the installed packages and the archive, so that a second run with the same inputs does nothing.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { exclusively } from '../../npm/lock.mjs';
import { fingerprint, install, read } from '../../npm/packages.mjs';

const ARCHIVE = 'backoffice-client.zip';
const OLDEST_NODE = [20, 19];

const source = path.dirname(fileURLToPath(import.meta.url));
const folder = path.resolve(process.argv[2]);
const stage = path.join(folder, 'stage');

requireNode();
fs.mkdirSync(folder, { recursive: true });
try {
  await exclusively(path.join(folder, 'lock'), build);
} catch (error) {
  fail(error.stack);
}

async function build() {
  const files = inputs(source);
  const archive = path.join(folder, ARCHIVE);
  if (fs.existsSync(archive) && read(path.join(folder, 'built')) === fingerprint(source, files)) {
    const now = new Date();
    fs.utimesSync(archive, now, now); // the build compares times
    return;
  }

  stageSources(files);
  install(source, stage);
  const { bundle } = await import(pathToFileURL(path.join(stage, 'bundle', 'bundle.mjs')));
  await bundle({ root: stage, archive });
  fs.writeFileSync(path.join(folder, 'built'), fingerprint(source, files));
}

// The sources go to where the packages are, because a module looks for packages beside and above itself.
function stageSources(files) {
  for (const entry of fs.existsSync(stage) ? fs.readdirSync(stage) : []) {
    if (entry !== 'node_modules' && entry !== 'installed') fs.rmSync(path.join(stage, entry), { recursive: true });
  }
  for (const file of files) {
    fs.mkdirSync(path.dirname(path.join(stage, file)), { recursive: true });
    fs.copyFileSync(path.join(source, file), path.join(stage, file));
  }
}

function inputs(root) {
  return fs
    .readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .filter((file) => !file.split(path.sep).includes('node_modules'))
    .sort();
}

function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(`Node.js ${OLDEST_NODE.join('.')} or newer is needed to build the backoffice client; this is ${process.versions.node}.`);
  }
}

// MSBuild shows lines of this form as errors of the build.
function fail(message) {
  console.error(`backoffice client : error BOC0001: ${message.trim().replace(/\s*\n\s*/g, ' | ')}`);
  process.exit(1);
}
