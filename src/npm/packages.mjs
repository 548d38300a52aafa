import { spawnSync } from 'node:child_process';
import crypto from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

const NAMING = ['package.json', 'package-lock.json', '.npmrc'];

/**
 * Installs the packages that the first folder names into the second, whose file "installed" tells which those are: a second call with the
 * same does nothing.
 */
export function install(source, folder) {
  const stamp = path.join(folder, 'installed');
  const wanted = fingerprint(source, NAMING);
  if (read(stamp) !== wanted) {
    fs.rmSync(stamp, { force: true });
    for (const file of NAMING) fs.copyFileSync(path.join(source, file), path.join(folder, file));
    const npm = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
    if (npm.error || npm.status !== 0) throw new Error(`npm ci failed: ${npm.error?.message ?? ''}${npm.stdout ?? ''}${npm.stderr ?? ''}`);
  }
  fs.writeFileSync(stamp, wanted); // also when it is there: the build compares times
}

/** A sum over files of a folder, by names and content. */
export function fingerprint(folder, files) {
  const hash = crypto.createHash('sha256');
  for (const file of files) hash.update(file).update('\0').update(fs.readFileSync(path.join(folder, file))).update('\0');
  return hash.digest('hex');
}

/** The text of a file; null when there is none. */
export function read(file) {
  return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null;
}
