import fs from 'node:fs';
import path from 'node:path';
import { rolldown } from 'rolldown';

const WORKER = '\0worker:';
const INLINE = '\0inline:';
const ROOT = '/umbraco/backoffice/';

/**
 * The package is written for Vite: `?worker` means a class that starts the module as a web worker, and `?inline` the text of
 * a style sheet. Everything else that is imported by name comes from node_modules.
 */
export function viteImports(nodeModules) {
  return {
    name: 'vite-imports',
    resolveId(source) {
      if (source.endsWith('?worker')) return WORKER + withoutQuery(source);
      if (source.endsWith('?inline')) return INLINE + withoutQuery(source);
      return null;
    },
    async load(id) {
      if (id.startsWith(INLINE)) {
        const css = fs.readFileSync(path.join(nodeModules, id.slice(INLINE.length)), 'utf8');
        // Said outright, because by the name of the file it would be a style sheet, and those are left empty.
        return { code: `export default ${JSON.stringify(css)}`, moduleType: 'js' };
      }

      if (id.startsWith(WORKER)) {
        const worker = id.slice(WORKER.length);
        const file = this.emitFile({
          type: 'asset',
          name: `${path.basename(worker)}.js`,
          source: await bundledWorker(path.join(nodeModules, `${worker}.js`)),
        });
        return `export default class { constructor() { return new Worker('${ROOT}${this.getFileName(file)}'); } }`;
      }

      return null;
    },
  };
}

// A worker is one classic script: it may not import anything.
async function bundledWorker(file) {
  const build = await rolldown({ input: file, logLevel: 'silent', treeshake: true });
  const { output } = await build.generate({ format: 'iife', minify: true, codeSplitting: false });
  await build.close();
  return output[0].code;
}

const withoutQuery = (source) => source.slice(0, source.indexOf('?'));
