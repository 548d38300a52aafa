using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ConsulateSite.Cms.PropertyEditors.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using IElement = AngleSharp.Dom.IElement;

namespace ConsulateSite.Cms.PropertyEditors.RichText;

/// <summary>Turns images that were pasted into rich text, and wait as temporary files, into media.</summary>
internal sealed class PastedImages(DroppedMedia media)
{
    private const string TemporaryFile = "data-tmpimg";

    /// <summary>Gives the markup with each pasted image pointing to its new medium; one whose file is gone is left out.</summary>
    /// <param name="markup">The markup.</param>
    /// <param name="folder">The folder for the media; null for the root.</param>
    public string Import(string markup, Guid? folder)
    {
        if (!markup.Contains(TemporaryFile, StringComparison.OrdinalIgnoreCase) || MarkupDepth.IsExcessive(markup))
        {
            return markup;
        }

        IHtmlDocument document = new HtmlParser().ParseDocument(string.Empty);
        IHtmlElement body = document.Body!;
        body.InnerHtml = markup;
        foreach (IElement image in body.QuerySelectorAll($"img[{TemporaryFile}]"))
        {
            Import(image, folder);
        }

        return body.InnerHtml;
    }

    private void Import(IElement image, Guid? folder)
    {
        IMedia? medium = Guid.TryParse(image.GetAttribute(TemporaryFile), out Guid key) ? media.Import(key, folder, mediaTypeAlias: null) : null;
        if (medium is null)
        {
            image.Remove();
            return;
        }

        image.SetAttribute("data-udi", Udi.Create(Constants.UdiEntityType.Media, medium.Key).ToString());
        image.SetAttribute("src", string.Empty);
        image.RemoveAttribute(TemporaryFile);
    }
}
