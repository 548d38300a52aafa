import { afterUpdate } from '../hooks/after-update.js';

/** A reference or a block stands away from its icon on the side where its words begin, in both directions. */
export function spaceIconsOfReferences() {
  afterUpdate('uui-ref-node', (element) => {
    const icon = element.shadowRoot.querySelector('#icon');
    if (!icon) return;
    icon.style.margin = '0';
    icon.style.marginInlineEnd = 'var(--uui-size-1)';
  });
}
