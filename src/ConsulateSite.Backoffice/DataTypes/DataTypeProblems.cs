using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.DataTypes;

/// <summary>What the statuses of the data type service mean to an editor.</summary>
internal static class DataTypeProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<DataTypeOperationStatus> Table = new()
    {
        { DataTypeOperationStatus.InvalidName, Bad, "Invalid name", "The data type needs a name, and not too long a one." },
        { DataTypeOperationStatus.InvalidConfiguration, Bad, "Invalid configuration", "The editor does not accept its settings." },
        { DataTypeOperationStatus.DuplicateKey, Bad, "Data type exists", "There is a data type with this identifier already." },
        { DataTypeOperationStatus.ParentNotFound, Bad, "Unknown folder", "The folder does not exist." },
        { DataTypeOperationStatus.ParentNotContainer, Bad, "Not a folder", "Data types lie in folders, not in other data types." },
        { DataTypeOperationStatus.PropertyEditorNotFound, Bad, "Unknown editor", "This site does not have the property editor." },
        { DataTypeOperationStatus.NonDeletable, Bad, "Data type is fixed", "The site relies on this data type." },
    };
}
