using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Text, pictures and the blocks of a body.</summary>
internal static class TextSpecimens
{
    public static IReadOnlyList<Specimen> Pictures(Samples samples) =>
    [
        new("/Features/Shared/_Image.cshtml", (samples.Picture with { IsBelowTheFold = true }, (string?)null)),
        new("/Features/Shared/_Picture.cshtml", samples.Picture with { IsBelowTheFold = true }),
        new("/Features/Shared/_Thumbnail.cshtml", samples.Picture with { Alternative = string.Empty, IsBelowTheFold = true }),
    ];

    public static IReadOnlyList<Specimen> Blocks(Samples samples) =>
    [
        new("/Features/Pages/_Blocks.cshtml", Body(new TextBlockView(samples.Words.Name, samples.Paragraph))),
        Block(new TextBlockView(samples.Words.Other, samples.Paragraph)),
        Block(new NoticeBlockView("warning", "alert", samples.Paragraph)),
        Block(new QuoteBlockView(samples.Words.Sentence, samples.Words.Name)),
        Block(new ImageBlockView(samples.Picture with { IsBelowTheFold = true })),
        Block(new GalleryBlockView([samples.Picture with { IsBelowTheFold = true }, samples.Picture with { IsBelowTheFold = true }])),
        Block(new LinkListBlockView(samples.Words.Question, [new TextLink(samples.Words.Name, samples.Address), new TextLink(samples.Words.Other, samples.Address)])),
        Block(new QuestionBlockView(samples.Words.Question, samples.Paragraph)),
        Block(new FiguresBlockView(samples.Words.Name, [FigureSpecimens.Sample("block", samples)], samples.Texts)),
    ];

    private static Specimen Block(BlockViewModel block) => new(block.View, block);

    private static IReadOnlyList<BlockViewModel> Body(BlockViewModel block) => [block];
}
