using Umbraco.Cms.Core.DynamicRoot.QuerySteps;

namespace ConsulateSite.Backoffice.DynamicRoots;

internal static class DynamicRootSteps
{
    private const string Suffix = "DynamicRootQueryStep";

    /// <summary>The name by which queries ask for a step: that of its class, without what all of them end in.</summary>
    public static string NameOf(IDynamicRootQueryStep step)
    {
        string name = step.GetType().Name;
        return name.EndsWith(Suffix, StringComparison.Ordinal) ? name[..^Suffix.Length] : name;
    }
}
