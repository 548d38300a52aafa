import { hideStartsInLibrary } from './elements.js';
import { hidden } from './list.js';
import { hideSettings } from './settings.js';

/** Takes out of the client what has no counterpart on this server: better no button than one that fails. */
export const onInit = (host, extensionRegistry) => {
  const aliases = hidden.flatMap((group) => group.aliases);
  aliases.forEach((alias) => extensionRegistry.exclude(alias));
  hideSettings(extensionRegistry, aliases);
  hideStartsInLibrary();
};
