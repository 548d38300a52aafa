import path from 'node:path';

// What the application loads before it shows anything, by static imports from these.
const START = [
  /apps\/app\/app\.element\.js$/,
  /apps\/backoffice\/backoffice\.element\.js$/,
  /packages\/[\w-]+\/umbraco-package\.js$/,
];

const MONACO = /\/node_modules\/monaco-editor\//;
const EDITOR = /\/node_modules\/(@tiptap|prosemirror-|linkifyjs|orderedmap|rope-sequence|w3c-keyname)/;
const LANGUAGE = /\/dist-cms\/assets\/lang\//;
const ICON = /\/icon-registry\/icons\//;
const CORE = /\/dist-cms\/(libs|external|packages\/core)\//;
const PACKAGE = /\/dist-cms\/(?:apps|packages)\/([\w-]+)\//;

/**
 * Decides which modules share a file. The client has some thousand modules: each for itself is too many requests, a package as
 * a whole is too many bytes. So what the start needs goes into a few files, and the rest stays apart, by package.
 */
export function chunks() {
  let start = new Set();
  let codeEditing = new Set();

  const plugin = {
    name: 'parts-of-the-client',
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const imports = (id) => this.getModuleInfo(id)?.importedIds ?? [];
      const importers = (id) => this.getModuleInfo(id)?.importers ?? [];
      start = reach(ids.filter((id) => START.some((pattern) => pattern.test(id))), imports);
      codeEditing = reach(ids.filter((id) => MONACO.test(id)), importers);
    },
  };

  const inStart = (id) => start.has(id);
  const packageOf = (id) => (codeEditing.has(id) ? null : `package-${PACKAGE.exec(id)[1]}`);

  const groups = [
    { name: 'monaco', test: MONACO, priority: 70 },
    { name: (id) => `language-${path.basename(id, '.js')}`, debugName: 'language', test: LANGUAGE, priority: 70 },
    { name: 'icons', test: ICON, priority: 70 },
    { name: 'start-libraries', test: (id) => inStart(id) && isLibrary(id), priority: 60 },
    { name: 'start-core', test: (id) => inStart(id) && CORE.test(id), priority: 50 },
    { name: 'start', test: inStart, priority: 40 },
    { name: 'editor', test: EDITOR, priority: 30 },
    { name: 'libraries', test: isLibrary, priority: 20 },
    { name: packageOf, debugName: 'package', test: PACKAGE, priority: 10 },
  ];

  return { plugin, groups };
}

const isLibrary = (id) => id.includes('/node_modules/') && !id.includes('/@umbraco-cms/backoffice/');

function reach(ids, next) {
  const reached = new Set();
  const waiting = [...ids];
  while (waiting.length > 0) {
    const id = waiting.pop();
    if (reached.has(id)) continue;
    reached.add(id);
    waiting.push(...next(id));
  }
  return reached;
}
