const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);

/**
 * The direction in which a language is written.
 * @param {string | null | undefined} culture Such as `ar` or `ar-MA`; without one there is no direction.
 */
export const directionOf = (culture) => {
  if (!culture) return null;
  return RIGHT_TO_LEFT.has(culture.split('-')[0].toLowerCase()) ? 'rtl' : 'ltr';
};
