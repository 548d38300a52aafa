using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>Where the draft of a document differs from what is published.</summary>
internal sealed class DocumentEdits
{
    private DocumentEdits()
    {
    }

    public HashSet<string> Cultures { get; } = new(StringComparer.OrdinalIgnoreCase);

    public bool Any { get; private set; }

    /// <summary>Compares values and names.</summary>
    /// <param name="document">The document as it is being stored.</param>
    /// <param name="change">What happens to it.</param>
    /// <param name="defaultCulture">The culture to which a difference in an invariant value counts.</param>
    public static DocumentEdits Of(IContent document, DocumentChange change, string? defaultCulture)
    {
        DocumentEdits edits = new();
        bool variesByCulture = document.ContentType.VariesByCulture();
        foreach (IProperty property in document.Properties)
        {
            foreach (IPropertyValue value in property.Values.Where(value => !Equals(value.EditedValue, value.PublishedValue)))
            {
                edits.Any = true;
                if (variesByCulture && (value.Culture ?? defaultCulture) is { } culture)
                {
                    edits.Cultures.Add(culture);
                }
            }
        }

        if (!change.Publishing && !string.Equals(document.PublishName, document.Name, StringComparison.Ordinal))
        {
            edits.Any = true;
        }

        if (variesByCulture)
        {
            edits.CompareNames(document);
        }

        return edits;
    }

    private void CompareNames(IContent document)
    {
        foreach (ContentCultureInfos info in document.CultureInfos!.Values)
        {
            if (!string.Equals(info.Name, document.GetPublishName(info.Culture), StringComparison.Ordinal))
            {
                Any = true;
                Cultures.Add(info.Culture);
            }
        }
    }
}
