using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Shared;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Features.Pages;

/// <summary>A block of a body. Each kind has its own view.</summary>
internal abstract record BlockViewModel
{
    /// <summary>The view that draws it.</summary>
    public string View => $"/Features/Pages/Blocks/{GetType().Name}.cshtml";
}

/// <summary>A heading with text.</summary>
internal sealed record TextBlockView(string? Heading, IHtmlContent? Text) : BlockViewModel;

/// <summary>Something not to be overlooked.</summary>
internal sealed record NoticeBlockView(string Kind, string Icon, IHtmlContent Text) : BlockViewModel;

/// <summary>Somebody's words.</summary>
internal sealed record QuoteBlockView(string Quote, string? Attribution) : BlockViewModel;

/// <summary>A picture.</summary>
internal sealed record ImageBlockView(Picture Picture) : BlockViewModel;

/// <summary>Pictures that belong together.</summary>
internal sealed record GalleryBlockView(IReadOnlyList<Picture> Pictures) : BlockViewModel;

/// <summary>Links under a heading.</summary>
internal sealed record LinkListBlockView(string? Heading, IReadOnlyList<TextLink> Links) : BlockViewModel;

/// <summary>Figures under a heading.</summary>
internal sealed record FiguresBlockView(string? Heading, IReadOnlyList<FigureViewModel> Figures, IStringLocalizer Texts) : BlockViewModel;

/// <summary>A question with its answer.</summary>
internal sealed record QuestionBlockView(string Question, IHtmlContent Answer) : BlockViewModel;
