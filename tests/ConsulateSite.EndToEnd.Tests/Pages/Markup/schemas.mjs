// Validates each {name}.json in a folder against {name}.schema.json, and writes the faults as a list.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv/dist/2020.js";

const folder = process.argv[2];
const formats = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  "date-time": /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/,
  uri: /^https?:\/\/[\x21-\x7e]+$/,
  uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
};
const faults = [];
for (const file of readdirSync(folder).filter((name) => name.endsWith(".schema.json"))) {
  const ajv = new Ajv.default({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, formats });
  const name = file.slice(0, -".schema.json".length);
  const validate = ajv.compile(JSON.parse(readFileSync(join(folder, file), "utf8")));
  if (!validate(JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8")))) {
    faults.push(...validate.errors.map((error) => `${name}${error.instancePath}: ${error.message}`));
  }
}
process.stdout.write(JSON.stringify(faults));
