const SOURCES = /[\\/]node_modules[\\/]@umbraco-(?:cms|ui)[\\/].*\.js$/;
const SPLIT_PANEL = /[\\/]split-panel[\\/]split-panel\.element\.js$/;

const SIDES = { left: 'start', right: 'end' };
const CORNERS = { top: 'start', bottom: 'end' };

// With these names nothing but a declaration of styles is meant.
const EDGE = /(?<![\w-])(margin|padding|border)-(left|right)(?=(?:-(?:width|color|style))?\s*:)/g;
const CORNER = /(?<![\w-])border-(top|bottom)-(left|right)-radius(?=\s*:)/g;
const ALIGNED = /(?<![\w-])(text-align\s*:\s*)(left|right)(?=\s*[;}!\n])/g;
const FLOATING = /(?<![\w-])(float\s*:\s*)(left|right)(?=\s*[;}!\n])/g;

const FROM_RIGHT = "getComputedStyle(this).direction === 'rtl'";
const DIVIDER = [
  ['clientX - left', `${FROM_RIGHT} ? left + width - clientX : clientX - left`],
  ['(dividerLeft - mainLeft)', `(${FROM_RIGHT} ? mainLeft + mainWidth - dividerLeft : dividerLeft - mainLeft)`],
  [
    'divider.left - this.mainElement.getBoundingClientRect().left',
    `${FROM_RIGHT} ? this.mainElement.getBoundingClientRect().right - divider.left : divider.left - this.mainElement.getBoundingClientRect().left`,
  ],
  ["(event.key === 'ArrowLeft' ? -1 : 1)", `((event.key === 'ArrowLeft') !== (${FROM_RIGHT}) ? -1 : 1)`],
];

/**
 * Lets the client be read from right to left: what its styles say of left and right they say of start and end, which is the same from left
 * to right, and the divider between two panels is measured from where the line starts.
 */
export const sides = () => ({
  name: 'sides',
  transform: {
    filter: { id: SOURCES },
    handler: (code, id) => ({ code: logical(SPLIT_PANEL.test(id) ? fromStart(code, id) : code), map: null }),
  },
});

/** The same code with logical properties in its styles. */
export const logical = (code) =>
  code
    .replace(EDGE, (_, property, side) => `${property}-inline-${SIDES[side]}`)
    .replace(CORNER, (_, block, side) => `border-${CORNERS[block]}-${SIDES[side]}-radius`)
    .replace(ALIGNED, (_, property, side) => property + SIDES[side])
    .replace(FLOATING, (_, property, side) => `${property}inline-${SIDES[side]}`);

// Another version of the client may measure otherwise: then somebody has to look.
function fromStart(code, id) {
  return DIVIDER.reduce((changed, [found, wanted]) => {
    if (!changed.includes(found)) throw new Error(`${id} has no "${found}" any more. Look how it measures its divider and change sides.mjs.`);
    return changed.replaceAll(found, wanted);
  }, code);
}
