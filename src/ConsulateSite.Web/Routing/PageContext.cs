using ConsulateSite.Caching;
using ConsulateSite.Web.Caching;
using ConsulateSite.Web.Localization;
using ConsulateSite.Web.Models.Generated;
using Microsoft.Extensions.Localization;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Routing;

/// <summary>What a feature is asked to show: a document of a site, in a language, to a reader with preferences.</summary>
internal sealed class PageContext
{
    /// <summary>The site.</summary>
    public required Site Site { get; init; }

    /// <summary>The document at the address; <c>null</c> when there is none.</summary>
    public IPublishedContent? Content { get; init; }

    /// <summary>The reader's language.</summary>
    public required SiteLanguage Language { get; init; }

    /// <summary>The reader's language, as Umbraco takes it.</summary>
    public string Culture => Language.IsoCode;

    /// <summary>The words of the interface in the reader's language.</summary>
    public required IStringLocalizer Texts { get; init; }

    /// <summary>The reader's theme: <c>auto</c>, <c>light</c> or <c>dark</c>.</summary>
    public required string Theme { get; init; }

    /// <summary>How pages are shown to the reader: <c>full</c> or <c>text</c>.</summary>
    public required string Display { get; init; }

    /// <summary>The address that was asked for, absolute.</summary>
    public required Uri Address { get; init; }

    /// <summary>The parameters of the address.</summary>
    public required IQueryCollection Query { get; init; }

    /// <summary>The parameters that the page has taken for what they say.</summary>
    public AcceptedParameters Parameters { get; } = new();

    /// <summary>Collects what the page is made of.</summary>
    public required ContentReads Reads { get; init; }

    /// <summary>Whether an editor looks at what is not published yet.</summary>
    public bool IsPreview { get; init; }

    /// <summary>The links that this page has asked for, by document and language: the same one stands in several places.</summary>
    public Dictionary<(Guid Document, string Culture), PageLink?> Links { get; } = [];

    /// <summary>How dates, times and numbers are written in the reader's language.</summary>
    public SiteFormats Formats => field ??= new SiteFormats(Texts, Language.Culture);
}
