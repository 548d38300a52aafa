using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Backoffice.Documents.Notifications;

/// <summary>Something was done to a document.</summary>
/// <param name="Document">The document.</param>
/// <param name="Path">Where it lies, or lay before it was thrown away: identifiers from the root down, such as <c>-1,1055</c>.</param>
internal sealed record WatchedChange(IContent Document, string Path)
{
    public WatchedChange(IContent document)
        : this(document, document.Path)
    {
    }
}
