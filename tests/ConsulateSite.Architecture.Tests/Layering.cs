using ConsulateSite.Architecture.Tests.Metadata;

namespace ConsulateSite.Architecture.Tests;

/// <summary>Which part of the product may know which other one.</summary>
internal static class Layering
{
    public const string Backoffice = "ConsulateSite.Backoffice";
    public const string Caching = "ConsulateSite.Caching";
    public const string Cms = "ConsulateSite.Cms";
    public const string Delivery = "ConsulateSite.Delivery";
    public const string Imaging = "ConsulateSite.Imaging";
    public const string Insights = "ConsulateSite.Insights";
    public const string Partners = "ConsulateSite.Partners";
    public const string Search = "ConsulateSite.Search";
    public const string USync = "ConsulateSite.USync";
    public const string Web = "ConsulateSite.Web";

    /// <summary>For each project the projects of ours that it may reference.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Projects = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Backoffice] = [Cms, Insights, Partners],
        [Caching] = [],
        [Cms] = [],
        [Delivery] = [Caching],
        [Imaging] = [],
        [Insights] = [],
        [Partners] = [Insights],
        [Search] = [],
        [USync] = [],
        [Web] = [Backoffice, Caching, Cms, Delivery, Imaging, Insights, Partners, Search, USync],
    };

    /// <summary>The parts of Umbraco that may be known: what the package Umbraco.Cms.Core brings.</summary>
    public static readonly string[] UmbracoAssemblies = ["Umbraco.Core"];

    /// <summary>
    /// Uses of the engine by a type of the site that is not its composition root. The engine may be replaced by Umbraco's own
    /// packages as long as there are none.
    /// </summary>
    public static IEnumerable<TypeUse> EngineOutsideComposition(IEnumerable<TypeUse> usesOfTheSite) => usesOfTheSite
        .Where(use => use.Assembly is Backoffice or Cms or USync)
        .Where(use => !IsCompositionRoot(use.User));

    /// <summary>Uses of the web by a type of the storage.</summary>
    public static IEnumerable<TypeUse> HttpInStorage(IEnumerable<TypeUse> usesOfTheEngine) => usesOfTheEngine
        .Where(use => use.User.IsIn("ConsulateSite.Cms.Storage"))
        .Where(use => use.Used.IsIn("Microsoft.AspNetCore"));

    private static bool IsCompositionRoot(TypeName type) =>
        type.IsIn("ConsulateSite.Web.Composition") || type is { Name: "Program", Namespace: "" or Web };
}
