import { UMB_CURRENT_USER_CONTEXT } from '@umbraco-cms/backoffice/current-user';
import { UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT } from '@umbraco-cms/backoffice/management-api';
import { idle, loadTypes } from './types.js';

const CONTENT_SECTION = 'Umb.Section.Content';

/**
 * Asks, as soon as nothing else is to do, for what every document needs that is opened. The client keeps it while it hears of changes, so
 * documents of a type that was not seen before open as quickly as others.
 */
export const onInit = (host) => {
  let hears = false;
  let edits = false;
  let isLoaded = false;

  const load = () => {
    if (isLoaded || !hears || !edits) return;
    isLoaded = true;
    idle().then(() => loadTypes(host));
  };

  host.consumeContext(UMB_MANAGEMENT_API_SERVER_EVENT_CONTEXT, (events) => {
    host.observe(events?.isConnected, (isConnected) => {
      hears = isConnected === true;
      load();
    }, 'consulateForesightConnection');
  });
  host.consumeContext(UMB_CURRENT_USER_CONTEXT, (user) => {
    host.observe(user?.allowedSections, (sections) => {
      edits = sections?.includes(CONTENT_SECTION) === true;
      load();
    }, 'consulateForesightSections');
  });
};
