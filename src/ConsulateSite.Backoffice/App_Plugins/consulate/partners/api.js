import { umbHttpClient } from '@umbraco-cms/backoffice/http-client';
import { tryExecute } from '@umbraco-cms/backoffice/resources';

const ROOT = '/umbraco/management/api/v1';
const security = [{ scheme: 'bearer', type: 'http' }];
const everything = { skip: 0, take: 1000 };

/** Asks for partners and registrations. Failures are shown by the client itself. */
export async function readPartners(host) {
  const { data } = await tryExecute(host, umbHttpClient.get({ security, url: `${ROOT}/partner`, query: everything }));
  return data?.items;
}

/** Asks for entries of partners' feeds in a state. */
export async function readEntries(host, state) {
  const { data } = await tryExecute(host, umbHttpClient.get({ security, url: `${ROOT}/partner-entry`, query: { ...everything, state } }));
  return data?.items;
}

/** Approves a partner, or gives it another page. Tells whether that was done. */
export async function approve(host, partner, document) {
  const body = { document: document ? { id: document } : null };
  const headers = { 'Content-Type': 'application/json' };
  const { error } = await tryExecute(host, umbHttpClient.put({ security, url: `${ROOT}/partner/${partner}`, body, headers }));
  return !error;
}

/** Makes a link to a key. */
export async function createLink(host, partner) {
  const { data } = await tryExecute(host, umbHttpClient.post({ security, url: `${ROOT}/partner/${partner}/link` }));
  return data;
}

/** Has a partner's feed read soon. Tells whether that was noted. */
export async function readFeed(host, partner) {
  const { error } = await tryExecute(host, umbHttpClient.post({ security, url: `${ROOT}/partner/${partner}/reading` }));
  return !error;
}

/** Deletes a partner or a registration. Tells whether that was done. */
export async function remove(host, partner) {
  const { error } = await tryExecute(host, umbHttpClient.delete({ security, url: `${ROOT}/partner/${partner}` }));
  return !error;
}

/** Decides about an entry. Tells whether that was done. */
export async function decide(host, entry, state) {
  const headers = { 'Content-Type': 'application/json' };
  const { error } = await tryExecute(host, umbHttpClient.put({ security, url: `${ROOT}/partner-entry/${entry}`, body: { state }, headers }));
  return !error;
}
