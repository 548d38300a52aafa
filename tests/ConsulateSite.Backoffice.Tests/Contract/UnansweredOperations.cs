namespace ConsulateSite.Backoffice.Tests.Contract;

/// <summary>
/// What the client calls and the server does not answer, and why no editor comes upon it. One that is answered has to be taken off the
/// list, and what hides it off the list of the plug-in.
/// </summary>
internal static class UnansweredOperations
{
    private const string Api = " /umbraco/management/api/v1/";
    private const string Installed = "The client asks only a server that says it is not installed or has to be upgraded. This one installs itself before it listens.";
    private const string Machines = "Machines have no accounts.";
    private const string Views = "Views are compiled with the site. The client shows them as on a server in production, without offering to change them.";
    private const string NoAccounts = "Nobody but the staff has an account.";

    public static IReadOnlyList<Unanswered> All { get; } =
    [
        new("apps/installer", Installed),
        new("apps/upgrader", Installed),
        new("packages/core/search", "The search index keeps itself up to date.", "Umb.Dashboard.ExamineManagement"),
        new("packages/elements", "Shared content is written as documents and blocks.", "Umb.Section.Library", "Umb.Bundle.Library", "Umb.PropertyEditorUi.ElementPicker"),
        new("packages/embedded-media/repository", "No other site is asked.", "Umb.Bundle.EmbeddedMedia", "Umb.Tiptap.Embed", "Umb.Tiptap.Toolbar.EmbeddedMedia"),
        new("packages/health-check", "Health addresses and log files say it.", "Umb.Bundle.HealthCheck"),
        new("packages/log-viewer", "Logs are read as files.", "Umb.Bundle.LogViewer"),
        new("packages/members", NoAccounts, "Umb.Section.Members", "Umb.EntityAction.Document.PublicAccess", "Umb.PropertyEditorUi.MemberPicker"),
        new("packages/models-builder", "Models are generated when the site is built.", "Umb.Bundle.ModelsBuilder"),
        new("packages/packages", "Packages are installed by building the site.", "Umb.Section.Packages", "Umb.Bundle.PackageManagement"),
        new("packages/performance-profiling", "Diagnosis is done elsewhere.", "Umb.Bundle.PerformanceProfiling"),
        new("packages/publish-cache", "The published cache keeps itself up to date.", "Umb.Bundle.PublishCache"),
        new("packages/telemetry", "The site reports to nobody.", "Umb.Bundle.Telemetry"),
        new("packages/templating/partial-views", Views, "Umb.MenuItem.PartialView"),
        new("packages/templating/scripts", Views, "Umb.MenuItem.Script"),
        new("packages/templating/stylesheets", Views, "Umb.MenuItem.Stylesheets", "Umb.PropertyEditorUi.StylesheetPicker"),
        new($"POST{Api}template", Views, "Umb.EntityAction.Template.Create", "Umb.EntityCreateOptionAction.Template.Default"),
        new($"PUT{Api}template/{{}}", Views, "Umb.WorkspaceAction.Template.Save"),
        new($"DELETE{Api}template/{{}}", Views, "Umb.EntityAction.Template.Delete"),
        new($"GET{Api}template/query/settings", Views),
        new($"POST{Api}template/query/execute", Views),
        new($"POST{Api}document-type/{{}}/template", Views, "Umb.EntityCreateOptionAction.DocumentType.DocumentWithTemplate"),
        new($"POST{Api}redirect-management/status", "It is a setting of the installation, and the client has no switch for it any more."),
        new($"POST{Api}user/{{}}/client-credentials", Machines, "Umb.EntityCreateOptionAction.User.Api"),
        new($"DELETE{Api}user/{{}}/client-credentials/{{}}", Machines, "Umb.EntityCreateOptionAction.User.Api"),
    ];
}
