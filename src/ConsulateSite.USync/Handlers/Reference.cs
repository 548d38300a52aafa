using System.Xml.Linq;
using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Handlers;

/// <summary>A reference to an item by key, with its alias for people and for sites where the keys differ.</summary>
internal sealed record Reference(Guid Key, string Alias)
{
    /// <summary>Reads <c>&lt;X Key="…"&gt;alias&lt;/X&gt;</c>; null when there is neither key nor alias.</summary>
    public static Reference? Read(XElement? element)
    {
        if (element is null)
        {
            return null;
        }

        Reference reference = new(element.Attribute("Key").AsGuid() ?? Guid.Empty, element.Value);
        return reference.Key == Guid.Empty && string.IsNullOrWhiteSpace(reference.Alias) ? null : reference;
    }

    /// <summary>Writes the reference into an element.</summary>
    public void Write(XElement element)
    {
        element.SetAttributeValue("Key", Key);
        if (element.Value != Alias)
        {
            element.ReplaceNodes(new XText(Alias));
        }
    }
}
