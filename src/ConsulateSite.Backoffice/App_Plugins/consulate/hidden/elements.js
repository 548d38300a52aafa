import { afterUpdate } from '../hooks/after-update.js';

const SCREENS = ['umb-user-group-details-workspace-view', 'umb-user-workspace-assign-access'];

/** Takes out where in the library of elements somebody begins. The client writes that into its screens, so no alias hides it. */
export function hideStartsInLibrary() {
  SCREENS.forEach((tag) =>
    afterUpdate(tag, (screen) => {
      const label = screen.localize.term('user_selectElementStartNode');
      const rows = [...screen.shadowRoot.querySelectorAll('umb-property-layout')];
      rows.filter((row) => row.label === label).forEach((row) => (row.style.display = 'none'));
    }),
  );
}
