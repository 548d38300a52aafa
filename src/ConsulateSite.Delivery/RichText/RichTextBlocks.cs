using AngleSharp.Dom;
using Umbraco.Cms.Core;

namespace ConsulateSite.Delivery.RichText;

/// <summary>The places in formatted text where blocks stand.</summary>
internal static class RichTextBlocks
{
    /// <summary>How the names of their elements begin.</summary>
    public const string ElementName = "umb-rte-block";

    private const string KeyAttribute = "data-content-key";
    private const string UdiAttribute = "data-content-udi";

    /// <summary>The key of the block that stands at an element; <c>null</c> when none does.</summary>
    public static Guid? KeyOf(IElement element) =>
        !element.LocalName.StartsWith(ElementName, StringComparison.Ordinal) ? null
        : Guid.TryParse(element.GetAttribute(KeyAttribute), out Guid key) ? key
        : UdiParser.TryParse(element.GetAttribute(UdiAttribute) ?? string.Empty, out GuidUdi? udi) ? udi.Guid
        : null;

    /// <summary>Takes the key away in the form in which it is stored.</summary>
    public static void RemoveKey(IElement element)
    {
        element.RemoveAttribute(KeyAttribute);
        element.RemoveAttribute(UdiAttribute);
    }
}
