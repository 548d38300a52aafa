import path from 'node:path';
import { Archive } from './archive.mjs';
import { licences } from './licences.mjs';
import { modules } from './modules.mjs';
import { styles } from './styles.mjs';

/**
 * Bundles the client.
 * @param {object} options
 * @param {string} options.root The folder with node_modules and static.
 * @param {string} options.archive The file to write.
 */
export async function bundle({ root, archive }) {
  const nodeModules = path.join(root, 'node_modules');
  const { start, preload, imports, files, packages } = await modules(nodeModules);
  const output = new Archive();

  for (const { name, content } of files) output.add(name, content, { immutable: true });
  for (const { name, content, immutable } of styles(root, nodeModules)) output.add(name, content, { immutable });
  output.add('licences.txt', licences(packages));

  await output.write(archive, { start, preload, style: 'css/umb-css.css', imports });
}
