import { createExtensionApiByAlias } from '@umbraco-cms/backoffice/extension-registry';

const KINDS = ['DocumentType', 'DataType'];
const MOST = 1_000;

/** How many are asked for at once: few enough that whoever opens a document meanwhile does not notice. */
const SLICE = 10;

/**
 * Has the client load all document types, with those of blocks, and all data types, whenever it has nothing else to do.
 * @param {import('@umbraco-cms/backoffice/controller-api').UmbControllerHost} host On whose behalf it asks.
 */
export const loadTypes = async (host) => {
  for (const kind of KINDS) {
    const tree = await createExtensionApiByAlias(host, `Umb.Repository.${kind}.Tree`);
    const details = await createExtensionApiByAlias(host, `Umb.Repository.${kind}.Detail`);
    const items = await createExtensionApiByAlias(host, `Umb.Repository.${kind}.Item`);
    const uniques = await uniquesOf(tree);
    for (let start = 0; start < uniques.length; start += SLICE) {
      await idle();
      await details.requestByUniques(uniques.slice(start, start + SLICE));
    }
    await idle();
    await items.requestItems(uniques);
  }
};

/** Resolves when the browser has nothing to do. */
export const idle = () => new Promise((resolve) => requestIdleCallback(resolve));

const uniquesOf = async (tree, parent) => {
  const { data } = parent
    ? await tree.requestTreeItemsOf({ parent, skip: 0, take: MOST })
    : await tree.requestTreeRootItems({ skip: 0, take: MOST });
  const items = data?.items ?? [];
  const below = await Promise.all(
    items.filter((item) => item.hasChildren).map(({ unique, entityType }) => uniquesOf(tree, { unique, entityType })));
  return [...items.filter((item) => !item.isFolder).map((item) => item.unique), ...below.flat()];
};
