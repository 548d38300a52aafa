import { afterUpdate } from '../hooks/after-update.js';

const TEXT = new Set(['', 'text', 'search']);

/**
 * What is written decides the direction of an input. An empty one has the direction of its surroundings, so that the cursor waits
 * on the right side. Inputs are updated on each keystroke.
 */
export function followTextInInputs() {
  afterUpdate('uui-input', (element) => {
    if (TEXT.has(element.type)) follow(element.shadowRoot.querySelector('input'));
  });
  afterUpdate('uui-textarea', (element) => follow(element.shadowRoot.querySelector('textarea')));
}

function follow(input) {
  if (!input) return;
  const direction = input.value ? 'auto' : '';
  if (input.dir !== direction) input.dir = direction;
  input.style.textAlign = 'start';
}
