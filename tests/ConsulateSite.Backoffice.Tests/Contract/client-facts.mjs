// Writes down what Umbraco's client expects of the Management API, as facts: which operations there are, what they take and give,
// which parts of the client use them, and which members models have. Run it when the client's package changes:
//
//   node client-facts.mjs <folder of the package @umbraco-cms/backoffice> > client-facts.json

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = process.argv[2];
const declarations = readFileSync(join(folder, 'dist-cms/packages/core/backend-api/types.gen.d.ts'), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
const version = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version;

const bodies = new Map();
const enums = {};
for (const [, kind, name, body] of declarations.matchAll(/^export (?:declare )?(type|enum) (\w+)(?: =)? ([\s\S]*?)(?=^export |(?![\s\S]))/gm)) {
  if (kind === 'enum') enums[name] = [...body.matchAll(/= "([^"]*)"/g)].map((match) => match[1]);
  else bodies.set(name, body.trim().replace(/;$/, ''));
}

// The members of an object type; a member may be an object type of its own.
function members(body) {
  const found = {};
  for (const [, name, optional, type] of body.matchAll(/^ {4}'?([\w$]+)'?(\?)?: ((?:\{[\s\S]*?^ {4}\}|[^\n{][^\n]*?));$/gm)) {
    found[name + (optional ?? '')] = type.startsWith('{') ? 'object' : type;
  }
  return found;
}

// A union of models that are told apart by their $type.
const variants = (body) => [...body.matchAll(/\$type: '(\w+)';\s*\} & (\w+)/g)].map((match) => match[2]);

// Which folders of the client use an operation, by its method and path.
const generated = 'dist-cms/packages/core/backend-api';
const names = new Map();
let service;
for (const [, owner, method, verb, path] of readFileSync(join(folder, generated, 'sdk.gen.js'), 'utf8')
  .matchAll(/export class (\w+)|static (\w+)\(options\) \{[\s\S]*?\.(get|post|put|delete|patch)\(\{[\s\S]*?url: '([^']+)'/g)) {
  service = owner ?? service;
  if (method) names.set(`${service}.${method}`, `${verb.toUpperCase()} ${path}`);
}

const users = new Map();
for (const entry of readdirSync(join(folder, 'dist-cms'), { recursive: true, withFileTypes: true })) {
  const file = join(entry.parentPath, entry.name);
  if (!entry.isFile() || !file.endsWith('.js') || file.includes(generated)) continue;
  const part = file.slice(join(folder, 'dist-cms').length + 1).split('/').slice(0, -1).slice(0, 3).join('/');
  for (const [call] of readFileSync(file, 'utf8').matchAll(/\b\w+Service\.\w+\b/g)) {
    const operation = names.get(call);
    if (operation) users.set(operation, (users.get(operation) ?? new Set()).add(part));
  }
}

const operations = [];
for (const [name, body] of bodies) {
  const method = /^(Get|Post|Put|Delete|Patch)\w+Data$/.exec(name)?.[1];
  if (!method) continue;
  const data = members(body);
  const query = /^ {4}query\??: (\{[\s\S]*?^ {4}\});$/m.exec(body)?.[1];
  const answers = bodies.get(name.replace(/Data$/, 'Responses')) ?? '';
  const answer = /^ {4}20[01]: ([^;]+);$/m.exec(answers)?.[1];
  const request = Object.entries(data).find(([key]) => key.startsWith('body'))?.[1];
  operations.push({
    method: method.toUpperCase(),
    path: data.url.slice(1, -1),
    ...(request && request !== 'never' && { request }),
    ...(answer && answer !== 'unknown' && { response: answer.replace(/\s+/g, ' ') }),
    ...(query && { query: [...query.matchAll(/^ {8}'?(\w+)'?\??:/gm)].map((match) => match[1]) }),
    usedBy: [...(users.get(`${method.toUpperCase()} ${data.url.slice(1, -1)}`) ?? [])].sort(),
  });
}

// Only what an operation leads to.
const types = {};
function follow(expression) {
  for (const name of expression.match(/\w+/g) ?? []) {
    if (types[name] !== undefined || enums[name] || !bodies.has(name)) continue;
    const body = bodies.get(name);
    const of = variants(body);
    types[name] = of.length > 0 ? of : body.startsWith('{') ? members(body) : body;
    for (const next of of.length > 0 ? of : Object.values(body.startsWith('{') ? types[name] : { body })) follow(next);
  }
}
operations.forEach((operation) => [operation.request, operation.response].filter(Boolean).forEach(follow));
const usedEnums = Object.fromEntries(Object.entries(enums).filter(([name]) => JSON.stringify([types, operations]).includes(name)));

const line = (value) => JSON.stringify(value);
const object = (entries) => `{\n${Object.entries(entries).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => `${line(key)}: ${line(value)}`).join(',\n')}\n}`;
operations.sort((a, b) => (a.path + a.method < b.path + b.method ? -1 : 1));
process.stdout.write(`{
"package": "@umbraco-cms/backoffice",
"version": ${line(version)},
"operations": [
${operations.map(line).join(',\n')}
],
"types": ${object(types)},
"enums": ${object(usedEnums)}
}
`);
