/**
 * What is hidden, and why. An alias is that of the extension in the client's registry; that of a bundle takes everything out
 * that the bundle brings. Whoever builds one of these on the server removes it here. What has `unless: 'mail'` is hidden only on sites that
 * send no mail.
 */
export const hidden = [
  {
    why: 'Diagnosis is done with the log files and the health addresses of the site.',
    aliases: ['Umb.Bundle.HealthCheck', 'Umb.Bundle.LogViewer', 'Umb.Bundle.PerformanceProfiling', 'Umb.Bundle.PublishCache'],
  },
  {
    why: 'The search index keeps itself up to date.',
    aliases: ['Umb.Dashboard.ExamineManagement'],
  },
  {
    why: 'Models are generated from the schema files when the site is built.',
    aliases: ['Umb.Bundle.ModelsBuilder'],
  },
  {
    why: 'Packages are installed by building the site, there is no marketplace, and the site reports to nobody.',
    aliases: [
      'Umb.Section.Packages',
      'Umb.Bundle.PackageManagement',
      'Umb.Bundle.ExtensionInsight',
      'Umb.Bundle.Telemetry',
      'Umb.Bundle.UmbracoNews',
    ],
  },
  {
    why: 'Nobody can be told of changes by mail where no mail server is set.',
    unless: 'mail',
    aliases: ['Umb.EntityAction.Document.Notifications'],
  },
  {
    why: 'Nobody but the staff has an account.',
    aliases: [
      'Umb.Section.Members',
      'Umb.MenuItem.Members',
      'Umb.MenuItem.MemberGroups',
      'Umb.MenuItem.MemberTypes',
      'Umb.GlobalSearch.Member',
      'Umb.GlobalSearch.MemberType',
      'Umb.PropertyEditorUi.MemberPicker',
      'Umb.PropertyEditorUi.MemberGroupPicker',
      'Umb.EntityAction.Document.PublicAccess',
      'Umb.Document.PublicAccess',
      'Umb.EntitySign.Document.IsProtected',
    ],
  },
  {
    why: 'Shared content is written as documents and blocks, not in a library of elements.',
    aliases: [
      'Umb.Section.Library',
      'Umb.Bundle.Library',
      'Umb.GlobalSearch.Element',
      'Umb.MenuItem.Element',
      'Umb.MenuItem.Element.RecycleBin',
      'Umb.PropertyEditorUi.ElementPicker',
      'Umb.UserGranularPermission.Element',
      'Umb.EntityUserPermission.Element.Create',
      'Umb.EntityUserPermission.Element.Delete',
      'Umb.EntityUserPermission.Element.Duplicate',
      'Umb.EntityUserPermission.Element.Move',
      'Umb.EntityUserPermission.Element.Publish',
      'Umb.EntityUserPermission.Element.Read',
      'Umb.EntityUserPermission.Element.Rollback',
      'Umb.EntityUserPermission.Element.Unpublish',
      'Umb.EntityUserPermission.Element.Update',
      'Umb.EntityUserPermission.ElementFolder.Create',
      'Umb.EntityUserPermission.ElementFolder.Delete',
      'Umb.EntityUserPermission.ElementFolder.Move',
      'Umb.EntityUserPermission.ElementFolder.Read',
      'Umb.EntityUserPermission.ElementFolder.Update',
    ],
  },
  {
    why: 'The server asks no other site how something of it would be embedded.',
    aliases: ['Umb.Bundle.EmbeddedMedia', 'Umb.Tiptap.Embed', 'Umb.Tiptap.Toolbar.EmbeddedMedia'],
  },
  {
    why: 'Views, scripts and style sheets are part of the program.',
    aliases: [
      'Umb.MenuItem.PartialView',
      'Umb.MenuItem.Script',
      'Umb.MenuItem.Stylesheets',
      'Umb.EntityAction.Template.Create',
      'Umb.EntityAction.Template.Delete',
      'Umb.EntityCreateOptionAction.Template.Default',
      'Umb.CollectionAction.TemplateTreeItemChildren.Create',
      'Umb.EntityCreateOptionAction.DocumentType.DocumentWithTemplate',
      'Umb.WorkspaceAction.Template.Save',
      'Umb.GlobalSearch.Template',
      'Umb.PropertyEditorUi.StylesheetPicker',
      'Umb.PropertyEditorUi.StaticFilePicker',
      'Umb.PropertyEditorUi.StaticImageFilePicker',
    ],
  },
  {
    why: 'Staff sign in with a password and a second factor; machines have no accounts.',
    aliases: ['Umb.CurrentUser.App.ExternalLoginProviders', 'Umb.EntityCreateOptionAction.User.Api'],
  },
  {
    why: 'Administrators create accounts and hand over the password that is shown to them once; no mail is needed for that.',
    aliases: ['Umb.CollectionAction.User.Invite', 'Umb.EntityAction.User.Invite', 'Umb.EntityAction.User.ResendInvite'],
  },
  {
    why: 'The help of the client leads to forums and courses of its makers. Ours is in docs/editors.',
    aliases: ['Umb.HeaderApp.Help'],
  },
];
