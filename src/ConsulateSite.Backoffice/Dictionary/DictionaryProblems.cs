using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>What the statuses of the dictionary mean to an editor.</summary>
internal static class DictionaryProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<DictionaryItemOperationStatus> Table = new()
    {
        { DictionaryItemOperationStatus.DuplicateItemKey, Bad, "Name taken", "The dictionary has an item with this name already." },
        { DictionaryItemOperationStatus.DuplicateKey, Bad, "Exists already", "The dictionary has an item with this identifier already." },
        { DictionaryItemOperationStatus.InvalidParent, Bad, "Not possible here", "An item cannot lie below itself." },
    };

    /// <summary>An item without a name.</summary>
    public static OperationRefusedException NameMissing() =>
        new(new OperationProblem(Bad, "Name missing", "Give the item a name."), "NameMissing");

    /// <summary>An upload that is no dictionary.</summary>
    public static OperationRefusedException NotADictionary() =>
        new(new OperationProblem(Bad, "No dictionary", "The upload is not a file that an export of the dictionary wrote."), "InvalidFileContent");

    /// <summary>A failure of the dictionary service, from deep inside.</summary>
    public static OperationRefusedException Refused(DictionaryItemOperationStatus status) => new(OperationProblem.Of(status, Table), status.ToString());
}
