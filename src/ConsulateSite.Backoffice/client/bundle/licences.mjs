import fs from 'node:fs';
import path from 'node:path';

const NOTICE = /^(licen[cs]e|unlicen[cs]e|copying|copyright|notice|third-?party)/i;

/** The licence texts of all packages of which something is in the bundle. */
export function licences(packages) {
  const parts = packages.map(about);
  return Buffer.from(`${[FOREWORD, ...parts, LATO].join(RULE)}\n`);
}

const RULE = `\n\n${'-'.repeat(100)}\n\n`;
const FOREWORD = 'The backoffice client contains parts of these packages.';
const LATO = 'The font Lato, by Łukasz Dziedzic, comes with @umbraco-ui/uui. SIL Open Font License 1.1, https://openfontlicense.org';

function about(folder) {
  const { name, version, license, homepage, repository } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const texts = fs
    .readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && NOTICE.test(entry.name))
    .map((entry) => fs.readFileSync(path.join(folder, entry.name), 'utf8').trim());
  const where = homepage ?? repository?.url ?? repository ?? '';
  return [`${name} ${version}, ${license}. ${where}`.trim(), ...texts].join('\n\n');
}
