import path from 'node:path';
import { rolldown } from 'rolldown';
import { chunks } from './chunks.mjs';
import { START, entriesOf } from './entries.mjs';
import { sides } from './sides.mjs';
import { viteImports } from './vite-imports.mjs';

/** Bundles the modules of the client; answers the files and by which name each is imported. */
export async function modules(nodeModules) {
  const { input, specifiers } = entriesOf(path.join(nodeModules, '@umbraco-cms', 'backoffice'));
  const { plugin, groups } = chunks();

  const build = await rolldown({
    input,
    plugins: [viteImports(nodeModules), sides(), plugin],
    // Monaco imports its style sheets as modules; the client reads the complete one instead.
    moduleTypes: { '.css': 'empty', '.ttf': 'dataurl' },
    transform: { define: { 'import.meta.env.PROD': 'true' }, target: 'es2022' },
    preserveEntrySignatures: 'allow-extension',
    onLog: failOnOpenImports,
  });
  const { output } = await build.generate({
    format: 'esm',
    minify: true,
    keepNames: true, // the client tells its elements and contexts apart by the names of their classes
    comments: false, // licences.txt has the notices
    entryFileNames: '[name]-[hash].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    assetFileNames: 'workers/[name]-[hash][extname]',
    codeSplitting: { groups },
  });
  await build.close();

  const fileOf = new Map(output.filter((file) => file.isEntry).map((file) => [file.name, file.fileName]));
  return {
    start: fileOf.get(START),
    preload: importsOf(fileOf.get(START), output),
    imports: Object.fromEntries(Object.entries(specifiers).map(([specifier, name]) => [specifier, fileOf.get(name)])),
    files: output.map((file) => ({ name: file.fileName, content: Buffer.from(file.code ?? file.source) })),
    packages: packagesOf(output.flatMap((file) => file.moduleIds ?? [])),
  };
}

// A client with an import that leads nowhere starts and breaks later.
function failOnOpenImports(level, log) {
  if (log.code === 'UNRESOLVED_IMPORT') throw new Error(log.message);
  if (level === 'warn' && log.code !== 'PLUGIN_TIMINGS') console.log(log.message);
}

// Everything that has to be there before the first module runs, so that the browser asks for all of it at once.
function importsOf(name, output) {
  const files = new Map(output.map((file) => [file.fileName, file]));
  const reached = new Set([name]);
  for (const file of reached) for (const imported of files.get(file).imports) reached.add(imported);
  return [...reached].slice(1);
}

function packagesOf(ids) {
  const names = ids.map((id) => /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[0]).filter(Boolean);
  return [...new Set(names)].sort();
}
