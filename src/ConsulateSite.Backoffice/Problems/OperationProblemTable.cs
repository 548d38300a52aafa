using System.Collections;

namespace ConsulateSite.Backoffice.Problems;

/// <summary>What one family of Umbraco's services means by its statuses, where their names do not say enough.</summary>
internal sealed class OperationProblemTable<TStatus> : IEnumerable<KeyValuePair<TStatus, OperationProblem>>
    where TStatus : struct, Enum
{
    private readonly Dictionary<TStatus, OperationProblem> _problems = [];

    /// <summary>Adds a line.</summary>
    /// <param name="status">The status of the service.</param>
    /// <param name="code">The status code of the answer.</param>
    /// <param name="title">A few words.</param>
    /// <param name="detail">What to do about it.</param>
    public void Add(TStatus status, int code, string title, string detail) => _problems.Add(status, new OperationProblem(code, title, detail));

    /// <summary>The line for a status, if there is one.</summary>
    public OperationProblem? Find(TStatus status) => _problems.GetValueOrDefault(status);

    public IEnumerator<KeyValuePair<TStatus, OperationProblem>> GetEnumerator() => _problems.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
