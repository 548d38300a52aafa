using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Services.OperationStatus;
using Status = Umbraco.Cms.Core.Services.OperationStatus.ContentTypeOperationStatus;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>What the statuses of the services of types mean to an editor.</summary>
internal static class ContentTypeProblems
{
    private const int Bad = StatusCodes.Status400BadRequest;

    public static readonly OperationProblemTable<Status> Table = new()
    {
        { Status.DuplicateAlias, Bad, "Alias in use", "Another type has this alias. Choose another one." },
        { Status.InvalidAlias, Bad, "Invalid alias", "The alias is reserved, in use, or not made of letters and digits." },
        { Status.InvalidPropertyTypeAlias, Bad, "Invalid alias of a property", "The alias of a property is reserved, or not made of letters and digits." },
        { Status.DuplicatePropertyTypeAlias, Bad, "Alias of a property in use", "Two properties, own or from a composition, have the same alias." },
        { Status.PropertyTypeAliasCannotEqualContentTypeAlias, Bad, "Alias of a property in use", "A property cannot have the alias of its type." },
        { Status.DataTypeNotFound, Bad, "Unknown data type", "The data type of a property does not exist." },
        { Status.InvalidComposition, Bad, "Impossible composition", "A composition shares properties with this type, or with another composition." },
        { Status.InvalidInheritance, Bad, "Impossible inheritance", "A type inherits from the type that it lies below, and from no other." },
        { Status.InvalidParent, Bad, "Unknown folder", "The folder does not exist." },
        { Status.InvalidContainerName, Bad, "Name missing", "A tab or a group has no name." },
        { Status.MissingContainer, Bad, "Unknown group", "A property or a group stands in a tab or group that does not exist." },
        { Status.DuplicateContainer, Bad, "Group exists", "Two tabs or groups have the same identifier." },
        { Status.NameCannotBeEmpty, Bad, "Name missing", "The type needs a name." },
        { Status.NameTooLong, Bad, "Name too long", "Choose a shorter name." },
        { Status.InvalidElementFlagDocumentHasContent, Bad, "Type in use", "Documents of this type exist, so it cannot become an element type." },
        { Status.InvalidElementFlagElementHasContent, Bad, "Type in use", "Elements of this type exist, so it cannot become a document type." },
        {
            Status.InvalidElementFlagElementIsUsedInPropertyEditorConfiguration, Bad, "Type in use",
            "A data type offers this type as a block, so it cannot become a document type."
        },
        {
            Status.InvalidElementFlagComparedToParent, Bad, "Element and document",
            "A type that inherits from an element type is one itself, and one that inherits from a document type is not."
        },
        { Status.InvalidSegmentVariationForElementType, Bad, "No segments here", "Element types cannot vary by segment." },
        { Status.SystemAliasChangeNotAllowed, Bad, "Alias is fixed", "The site relies on the alias of this type." },
        { Status.NotAllowed, Bad, "Type is fixed", "The site relies on this type." },
    };

    public static readonly OperationProblemTable<ContentTypeStructureOperationStatus> Structure = new()
    {
        { ContentTypeStructureOperationStatus.NotAllowedByPath, Bad, "Impossible place", "A type cannot be moved into itself." },
    };
}
