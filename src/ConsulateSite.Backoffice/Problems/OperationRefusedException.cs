namespace ConsulateSite.Backoffice.Problems;

/// <summary>Ends a request with a problem, from wherever it shows.</summary>
/// <param name="problem">What the editor is told.</param>
/// <param name="operationStatus">The status by name, from which the client knows the case.</param>
internal sealed class OperationRefusedException(OperationProblem problem, string operationStatus) : Exception(problem.Detail)
{
    /// <summary>What the editor is told.</summary>
    public OperationProblem Problem { get; } = problem;

    /// <summary>The status by name.</summary>
    public string OperationStatus { get; } = operationStatus;

    /// <summary>The user may not do this.</summary>
    public static OperationRefusedException Forbidden() => new(OperationProblem.Forbidden, "Forbidden");

    /// <summary>There is no such thing.</summary>
    public static OperationRefusedException NotFound(string detail) => new(OperationProblem.NotFound(detail), "NotFound");
}
