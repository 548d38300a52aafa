using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Notices;

/// <summary>An alert.</summary>
/// <param name="Level">How grave it is: <c>information</c>, <c>warning</c> or <c>urgent</c>.</param>
/// <param name="Label">The same in words.</param>
/// <param name="Message">The fact and what follows from it.</param>
/// <param name="Until">When it ends, in words; <c>null</c> when that is open.</param>
/// <param name="Link">Where more is said.</param>
internal sealed record AlertViewModel(string Level, string Label, string Message, string? Until, TextLink? Link)
{
    /// <summary>The pictogram.</summary>
    public string Icon => Level == AlertBuilder.Information ? "info" : "alert";
}
