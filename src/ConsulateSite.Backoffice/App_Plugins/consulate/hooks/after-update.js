/** Does something to an element of the client whenever it has been updated. The component library has no hook for this. */
export async function afterUpdate(tag, work) {
  await customElements.whenDefined(tag);
  const { prototype } = customElements.get(tag);
  const { updated } = prototype;
  prototype.updated = function (changed) {
    updated?.call(this, changed);
    work(this);
  };
}
