import { hideStartsInLibrary } from './elements.js';
import { hidden } from './list.js';

/** Takes out of the client what has no counterpart on this server: better no button than one that fails. */
export const onInit = (host, extensionRegistry) => {
  for (const { aliases } of hidden) aliases.forEach((alias) => extensionRegistry.exclude(alias));
  hideStartsInLibrary();
};
