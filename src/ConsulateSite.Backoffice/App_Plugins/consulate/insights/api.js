import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

const ROOT = '/umbraco/management/api/v1/insights';
const security = [{ scheme: 'bearer', type: 'http' }];

/** Asks the server for a report. What is empty among the parameters is left out. Failures are shown by the client itself. */
export async function read(host, path, parameters) {
  const query = Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== '' && value !== undefined));
  const { data } = await tryExecute(host, umbHttpClient.get({ security, url: `${ROOT}/${path}`, query }));
  return data;
}

/** Deletes a remark. Tells whether that was done. */
export async function deleteRemark(host, id) {
  const { error } = await tryExecute(host, umbHttpClient.delete({ security, url: `${ROOT}/feedback/remark/${id}` }));
  return !error;
}
