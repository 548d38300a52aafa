import { hideStartsInLibrary } from './elements.js';
import { hidden } from './list.js';
import { hideSettings } from './settings.js';

/**
 * Takes out of the client what has no counterpart on this server: better no button than one that fails. The client waits for entry points of
 * the app before it shows anything, and with those of the backoffice it does not: a menu would be there for a moment, and ask.
 */
export const onInit = (host, extensionRegistry) => {
  const aliases = hidden.flatMap((group) => group.aliases);
  aliases.forEach((alias) => extensionRegistry.exclude(alias));
  hideSettings(extensionRegistry, aliases);
  hideStartsInLibrary();
};
