import { afterUpdate } from '../hooks/after-update.js';

/** Names editors in the words of the field they edit: the client puts words for a term where it shows it, and the term where it reads it out. */
export const onInit = () => {
  afterUpdate('umb-property', (property) => {
    const editor = property._element;
    if (!editor) return;
    const name = property.localize.string(property._label);
    if (editor.name !== name) editor.name = name;
  });
};
