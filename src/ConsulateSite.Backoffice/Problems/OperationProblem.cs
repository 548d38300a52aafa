using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace ConsulateSite.Backoffice.Problems;

/// <summary>Why an operation was not carried out, as editors are told.</summary>
/// <param name="Status">The status code of the answer.</param>
/// <param name="Title">A few words.</param>
/// <param name="Detail">What to do about it.</param>
internal sealed partial record OperationProblem(int Status, string Title, string Detail)
{
    /// <summary>The cause is in the log.</summary>
    public static OperationProblem Unexpected { get; } =
        new(StatusCodes.Status500InternalServerError, "Unexpected error", "Something failed that should not have. The log says what.");

    /// <summary>Not this user, or not there.</summary>
    public static OperationProblem Forbidden { get; } =
        new(StatusCodes.Status403Forbidden, "No permission", "You are signed in, but not permitted to do this.");

    /// <summary>There is nobody who could be permitted.</summary>
    public static OperationProblem NotSignedIn { get; } =
        new(StatusCodes.Status401Unauthorized, "Not signed in", "Sign in and try again.");

    public static OperationProblem NotFound(string detail) => new(StatusCodes.Status404NotFound, "Not found", detail);

    public static OperationProblem Conflict(string detail) => new(StatusCodes.Status409Conflict, "Changed by somebody else", detail);

    /// <summary>The problem that a status of one of Umbraco's services stands for: what the table says, else what its name says.</summary>
    /// <param name="status">The status.</param>
    /// <param name="table">What the family of services has to say beyond the general rule.</param>
    public static OperationProblem Of<TStatus>(TStatus status, OperationProblemTable<TStatus>? table)
        where TStatus : struct, Enum => table?.Find(status) ?? ByName(status.ToString());

    /// <summary>The body of the answer.</summary>
    /// <param name="operationStatus">The status by name, from which the client knows the case.</param>
    /// <param name="errors">What is wrong with which part of the request, by JSON path.</param>
    public ProblemDetails ToDetails(string operationStatus, IDictionary<string, string[]>? errors = null)
    {
        ProblemDetails details = new() { Type = "Error", Title = Title, Detail = Detail, Status = Status };
        details.Extensions["operationStatus"] = operationStatus;
        if (errors is not null)
        {
            details.Extensions["errors"] = errors;
        }

        return details;
    }

    private static OperationProblem ByName(string status)
    {
        string words = Words(status);
        return status switch
        {
            "Unknown" or "Failed" => Unexpected,
            "CancelledByNotification" => new(StatusCodes.Status400BadRequest, "Cancelled", "A rule of this site does not allow it."),
            "Unauthorized" or "NoUser" or "MissingUser" or "Forbidden" => Forbidden,
            _ when status.EndsWith("NotFound", StringComparison.Ordinal) => NotFound($"{words}."),
            _ => new(StatusCodes.Status400BadRequest, words, $"The request was refused: {words.ToLower(CultureInfo.InvariantCulture)}."),
        };
    }

    private static string Words(string status)
    {
        string spaced = Boundary().Replace(status, " ").ToLower(CultureInfo.InvariantCulture);
        return string.Concat(spaced[..1].ToUpper(CultureInfo.InvariantCulture), spaced[1..]);
    }

    [GeneratedRegex("(?<=[a-z])(?=[A-Z])", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Boundary();
}
