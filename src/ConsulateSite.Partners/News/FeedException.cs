using System.Diagnostics.CodeAnalysis;

namespace ConsulateSite.Partners.News;

/// <summary>A feed could not be read.</summary>
/// <param name="problem">Why not.</param>
/// <param name="inner">What was behind it.</param>
[SuppressMessage("Design", "CA1032:Implement standard exception constructors", Justification = "It always says which problem there is.")]
internal sealed class FeedException(FeedProblem problem, Exception? inner = null) : Exception($"The feed could not be read: {problem}.", inner)
{
    public FeedProblem Problem => problem;
}
