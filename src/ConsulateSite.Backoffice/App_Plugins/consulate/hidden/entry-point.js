import { hidden } from './list.js';

/** Takes out of the client what has no counterpart on this server: better no button than one that fails. */
export const onInit = (host, extensionRegistry) => {
  const hasMail = document.querySelector('meta[name="consulate-mail"]')?.content === 'on';
  for (const { aliases, unless } of hidden) {
    if (unless !== 'mail' || !hasMail) aliases.forEach((alias) => extensionRegistry.exclude(alias));
  }
};
