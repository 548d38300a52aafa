const SOURCES = /[\\/]node_modules[\\/]@umbraco-(?:cms|ui)[\\/].*\.js$/;
const SIDES = { left: 'start', right: 'end' };
const CORNERS = { top: 'start', bottom: 'end' };

// With these names nothing but a declaration of styles is meant.
const EDGE = /(?<![\w-])(margin|padding|border)-(left|right)(?=(?:-(?:width|color|style))?\s*:)/g;
const CORNER = /(?<![\w-])border-(top|bottom)-(left|right)-radius(?=\s*:)/g;
const ALIGNED = /(?<![\w-])(text-align\s*:\s*)(left|right)(?=\s*[;}!\n])/g;
const FLOATING = /(?<![\w-])(float\s*:\s*)(left|right)(?=\s*[;}!\n])/g;

const FROM_RIGHT = "getComputedStyle(this).direction === 'rtl'";
const MIRRORED = `${FROM_RIGHT} && /^(?:top|bottom)/.test(this._actualPlacement)`;

// What no rule finds, by the end of the file's name: what stands there, and what is put in its place.
const PLACES = {
  '/split-panel.element.js': [
    ['clientX - left', `${FROM_RIGHT} ? left + width - clientX : clientX - left`],
    ['(dividerLeft - mainLeft)', `(${FROM_RIGHT} ? mainLeft + mainWidth - dividerLeft : dividerLeft - mainLeft)`],
    [
      'divider.left - this.mainElement.getBoundingClientRect().left',
      `${FROM_RIGHT} ? this.mainElement.getBoundingClientRect().right - divider.left : divider.left - this.mainElement.getBoundingClientRect().left`,
    ],
    ["(event.key === 'ArrowLeft' ? -1 : 1)", `((event.key === 'ArrowLeft') !== (${FROM_RIGHT}) ? -1 : 1)`],
  ],
  '/popover-container.element.js': [
    // It is moved from the upper left corner, so that is where it has to be.
    ['width: fit-content;', 'inset: 0 auto auto 0; width: fit-content;'],
    ['this._actualPlacement.includes("-start")', `this._actualPlacement.includes(${MIRRORED} ? "-end" : "-start")`],
    ['this._actualPlacement.includes("-end")', `this._actualPlacement.includes(${MIRRORED} ? "-start" : "-end")`],
  ],
  '/button-group.element.js': [
    ['::slotted(*:first-child) {', '::slotted(*:first-child:dir(ltr)), ::slotted(*:last-child:dir(rtl)) {'],
    ['::slotted(*:last-child) {', '::slotted(*:last-child:dir(ltr)), ::slotted(*:first-child:dir(rtl)) {'],
  ],
};

/**
 * Lets the client be read from right to left: what its styles say of left and right they say of start and end, which is the same from left
 * to right, and the few places that measure from the left measure from where the line starts.
 */
export const sides = () => ({
  name: 'sides',
  transform: {
    filter: { id: SOURCES },
    handler: (code, id) => ({ code: logical(fromStart(code, id)), map: null }),
  },
});

/** The same code with logical properties in its styles. */
export const logical = (code) =>
  code
    .replace(EDGE, (_, property, side) => `${property}-inline-${SIDES[side]}`)
    .replace(CORNER, (_, block, side) => `border-${CORNERS[block]}-${SIDES[side]}-radius`)
    .replace(ALIGNED, (_, property, side) => property + SIDES[side])
    .replace(FLOATING, (_, property, side) => `${property}inline-${SIDES[side]}`);

// Another version of the client may be written otherwise: then somebody has to look.
function fromStart(code, id) {
  const [, places] = Object.entries(PLACES).find(([file]) => id.replaceAll('\\', '/').endsWith(file)) ?? [null, []];
  return places.reduce((changed, [found, wanted]) => {
    if (!changed.includes(found)) throw new Error(`${id} has no "${found}" any more. Look how it runs from right to left and change sides.mjs.`);
    return changed.replaceAll(found, wanted);
  }, code);
}
