import fs from 'node:fs';
import path from 'node:path';

/** The module that the index page starts. */
export const START = 'apps/app/app.element';

const SCOPE = '@umbraco-cms/backoffice/';

/**
 * The modules that get a file of their own: the application, and everything that the package exports, because plug-ins
 * import those by name.
 */
export function entriesOf(clientPackage) {
  const { exports } = JSON.parse(fs.readFileSync(path.join(clientPackage, 'package.json'), 'utf8'));
  const input = { [START]: path.join(clientPackage, 'dist-cms', `${START}.js`) };
  const specifiers = {};

  for (const [key, target] of Object.entries(exports)) {
    if (!target?.endsWith('.js')) continue; // types only

    const name = path.posix.relative('dist-cms', target).replace(/\.js$/, '');
    input[name] = path.join(clientPackage, target);
    specifiers[SCOPE + path.posix.relative('.', key)] = name;
  }

  return { input, specifiers };
}
