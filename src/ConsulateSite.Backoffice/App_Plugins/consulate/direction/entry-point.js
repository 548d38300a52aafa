import { followTextInInputs } from './inputs.js';
import { followLanguageInProperties } from './properties.js';
import { spaceIconsOfReferences } from './references.js';
import { keepDirectionInRichText } from './rich-text.js';

/** Makes the backoffice write Arabic: the client strips directions from rich text and sets every input from left to right. */
export const onInit = (host, extensionRegistry) => {
  keepDirectionInRichText(host, extensionRegistry);
  followTextInInputs();
  followLanguageInProperties();
  spaceIconsOfReferences();
};
