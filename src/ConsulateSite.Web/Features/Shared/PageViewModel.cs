using Microsoft.Extensions.Localization;

namespace ConsulateSite.Web.Features.Shared;

/// <summary>What every page shows beside its own matter.</summary>
internal abstract record PageViewModel
{
    /// <summary>What surrounds the page.</summary>
    public required Chrome Chrome { get; init; }

    /// <summary>The words of the interface.</summary>
    public IStringLocalizer Texts => Chrome.Texts;
}
