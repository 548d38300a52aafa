using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Pages;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.StyleGuide;

/// <summary>Text, pictures and the blocks of a body.</summary>
internal static class TextSpecimens
{
    public static IReadOnlyList<Specimen> Pictures(Samples samples) =>
    [
        new(
            "/Features/Shared/_Image.cshtml",
            (samples.Picture with { IsBelowTheFold = true }, (string?)null),
            "Every photograph and drawing, in the widths of its place. Other components use it.",
            "Words for what it shows, or empty ones where it decorates; width and height are set, so that nothing moves."),
        new(
            "/Features/Shared/_Picture.cshtml",
            samples.Picture with { IsBelowTheFold = true },
            "At the top of a page or between its paragraphs, with place, date and author below.",
            "The caption adds to the words of the picture and does not repeat them."),
        new(
            "/Features/Shared/_Thumbnail.cshtml",
            samples.Picture with { Alternative = string.Empty, IsBelowTheFold = true },
            "Beside an entry of a list.",
            "It is not read out: the words beside it say what the entry is."),
    ];

    public static IReadOnlyList<Specimen> Blocks(Samples samples)
    {
        string words = samples.Words.Sentence;
        return
        [
            new("/Features/Pages/_Blocks.cshtml", Body(new TextBlockView(samples.Words.Name, samples.Paragraph)), "The body of a page: blocks in the order of the editors.", "Headings begin at the second level and leave none out."),
            Block(new TextBlockView(samples.Words.Other, samples.Paragraph), "A heading with text.", "A line holds 40 rem at most; Arabic has a higher line."),
            Block(new NoticeBlockView("warning", "alert", samples.Paragraph), "What must not be overlooked: a warning, a practical hint or information. One on a page is read, three are not.", "The pictogram has no words of its own; the text says that it is a warning."),
            Block(new QuoteBlockView(words, samples.Words.Name), "Somebody's words, with their author.", "Marked as a quotation and not by its look alone."),
            Block(new ImageBlockView(samples.Picture with { IsBelowTheFold = true }), "A picture between paragraphs.", "As the picture above."),
            Block(new GalleryBlockView([samples.Picture with { IsBelowTheFold = true }, samples.Picture with { IsBelowTheFold = true }]), "Pictures that follow each other in a body.", "A list, so that their number is announced; each has words of its own."),
            Block(new LinkListBlockView(samples.Words.Question, [new TextLink(samples.Words.Name, samples.Address), new TextLink(samples.Words.Other, samples.Address)]), "Links that belong together.", "Each says where it leads without the text around it."),
            Block(new QuestionBlockView(samples.Words.Question, samples.Paragraph), "A question that opens its answer.", "Works with the keyboard and without script; a search of the browser finds the answer too."),
            Block(new FiguresBlockView(samples.Words.Name, [FigureSpecimens.Sample("block", samples)], samples.Texts), "Figures between paragraphs.", "As the figure below."),
        ];
    }

    private static Specimen Block(BlockViewModel block, string use, string criteria) => new(block.View, block, use, criteria);

    private static IReadOnlyList<BlockViewModel> Body(BlockViewModel block) => [block];
}
