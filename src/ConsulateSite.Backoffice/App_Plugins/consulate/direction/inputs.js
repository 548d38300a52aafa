const TEXT = new Set(['', 'text', 'search']);

/**
 * What is written decides the direction of an input. An empty one has the direction of its surroundings, so that the cursor waits
 * on the right side.
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

// The component library has no hook for this. Its elements are updated on each keystroke.
async function afterUpdate(tag, work) {
  await customElements.whenDefined(tag);
  const { prototype } = customElements.get(tag);
  const { updated } = prototype;
  prototype.updated = function (changed) {
    updated?.call(this, changed);
    work(this);
  };
}
