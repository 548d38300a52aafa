using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Microsoft.AspNetCore.Html;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.Pages;

/// <summary>Builds the blocks of a body. A block that lacks what it is about is left out.</summary>
internal sealed class BlockBuilder(PictureBuilder pictures, FigureBuilder figures)
{
    private const string DefaultNotice = "information";

    /// <summary>Builds the blocks in their order. Pictures that follow each other are a gallery.</summary>
    public IReadOnlyList<BlockViewModel> Build(IBlockBody content, PageContext page) =>
        [.. Runs(content.Blocks(page.Culture)).Select(run => run.Count > 1 ? Gallery(run, page) : Build(run[0], page)).OfType<BlockViewModel>()];

    private static IEnumerable<IReadOnlyList<IPublishedElement>> Runs(IReadOnlyList<IPublishedElement> blocks)
    {
        for (int at = 0; at < blocks.Count;)
        {
            IPublishedElement[] pictures = [.. blocks.Skip(at).TakeWhile(block => block is ImageBlock)];
            yield return pictures.Length > 0 ? pictures : [blocks[at]];
            at += Math.Max(1, pictures.Length);
        }
    }

    private GalleryBlockView? Gallery(IReadOnlyList<IPublishedElement> blocks, PageContext page) =>
        blocks.OfType<ImageBlock>().Select(image => PictureOf(image, PictureShape.Gallery, page)).OfType<Picture>().ToArray() is { Length: > 0 } shown
            ? new GalleryBlockView(shown)
            : null;

    // No block stands in the first screen.
    private Picture? PictureOf(ImageBlock image, PictureShape shape, PageContext page) =>
        pictures.Build(image.Image, image.Alternative(page.Culture), image.Caption(page.Culture), shape, page, image) is { } picture
            ? picture with { IsBelowTheFold = true }
            : null;

    private BlockViewModel? Build(IPublishedElement content, PageContext page)
    {
        string culture = page.Culture;
        return content switch
        {
            TextBlock text => Text(text.Heading(culture), text.Text(culture).ForView()),
            NoticeBlock notice when notice.Text(culture).ForView() is { } text => Notice(notice.Kind ?? DefaultNotice, text),
            QuoteBlock quote when quote.Quote(culture) is { } words => new QuoteBlockView(words, quote.Attribution(culture)),
            ImageBlock image when PictureOf(image, PictureShape.Article, page) is { } picture => new ImageBlockView(picture),
            LinkListBlock list when Links(list.Links(culture)) is { Count: > 0 } links => new LinkListBlockView(list.Heading(culture), links),
            FiguresBlock block when figures.Build(block.Figures, page) is { Count: > 0 } series => new FiguresBlockView(block.Heading(culture), series, page.Texts),
            FaqItemBlock item when item.Question(culture) is { } question && item.Answer(culture).ForView() is { } answer =>
                new QuestionBlockView(question, answer),
            _ => null,
        };
    }

    private static TextBlockView? Text(string? heading, IHtmlContent? text) =>
        heading is null && text is null ? null : new TextBlockView(heading, text);

    private static NoticeBlockView Notice(string kind, IHtmlContent text) =>
        new(kind, kind == "warning" ? "alert" : "info", text);

    private static List<TextLink> Links(IEnumerable<Link> links) =>
        [.. links.Select(link => TextLink.Create(link)).OfType<TextLink>()];
}
