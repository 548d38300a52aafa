/** Takes out of the screens of data types the settings that are made with an editor that is hidden. */
export function hideSettings(extensionRegistry, aliases) {
  extensionRegistry.byType('propertyEditorUi').subscribe((editors) => {
    for (const { meta } of editors) {
      if (meta.settings?.properties) {
        meta.settings.properties = meta.settings.properties.filter((setting) => !aliases.includes(setting.propertyEditorUiAlias));
      }
    }
  });
}
