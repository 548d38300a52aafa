// Installs npm packages for a build. Several builds that want the same at a time wait for each other:
//
//   node install.mjs <folder that names the packages> <folder to install into>
import fs from 'node:fs';
import path from 'node:path';
import { exclusively } from './lock.mjs';
import { install } from './packages.mjs';

const [source, folder] = process.argv.slice(2).map((argument) => path.resolve(argument));

fs.mkdirSync(folder, { recursive: true });
await exclusively(path.join(folder, 'lock'), () => install(source, folder));
