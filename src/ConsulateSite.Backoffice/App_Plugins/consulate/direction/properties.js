import { UMB_PROPERTY_DATASET_CONTEXT } from '@umbraco-cms/backoffice/property';
import { directionOf } from './languages.js';

/**
 * The editors of a view run in the direction of its language: text areas, lists of blocks and what is in them. That holds for
 * values that all languages share as well, since blocks are shared and yet read in one language.
 */
export async function followLanguageInProperties() {
  await customElements.whenDefined('umb-property');
  const { prototype } = customElements.get('umb-property');
  const { firstUpdated } = prototype;
  prototype.firstUpdated = function (changed) {
    firstUpdated?.call(this, changed);
    this.consumeContext(UMB_PROPERTY_DATASET_CONTEXT, (dataset) => {
      this.shadowRoot.querySelector('#editor').dir = directionOf(dataset?.getVariantId()?.culture) ?? '';
    });
  };
}
