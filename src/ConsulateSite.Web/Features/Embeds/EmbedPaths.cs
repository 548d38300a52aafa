using ConsulateSite.Web.Features.Partners;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>Where pages of others find what they show.</summary>
internal static class EmbedPaths
{
    /// <summary>What everything below is for pages of others.</summary>
    public const string Folder = "/embed";

    /// <summary>The script with the elements. Its name changes when what they are called or take does, and else never.</summary>
    public const string Script = "/embed/v1.js";

    /// <summary>What the elements show, all of a page in one answer.</summary>
    public const string Data = "/embed/data";

    /// <summary>One of them as a page for a frame, or as markup.</summary>
    public const string Frame = "/embed/{kind:regex(^(news|hours|procedure|article)$)}";

    /// <summary>The address of a frame, from the host's root.</summary>
    /// <param name="request">What it shows.</param>
    /// <param name="theme">In which colours: one of <see cref="EmbedThemes" />.</param>
    /// <param name="partner">In whose name it is asked for; <c>null</c> for nobody's.</param>
    public static string FrameOf(EmbedRequest request, string theme, string? partner) =>
        $"{Folder}/{request.Kind}?{request.ToQuery()}&theme={theme}{(partner is null ? null : $"&{NameOf(partner)}")}";

    /// <summary>The address of the script, from the host's root.</summary>
    /// <param name="partner">In whose name the elements ask; <c>null</c> for nobody's.</param>
    public static string ScriptOf(string? partner) => partner is null ? Script : $"{Script}?{NameOf(partner)}";

    private static string NameOf(string partner) => $"{PartnerCounting.Parameter}={Uri.EscapeDataString(partner)}";
}
