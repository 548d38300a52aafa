using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Scoping;
using Aliases = Umbraco.Cms.Core.Constants.Conventions.RelationTypes;

namespace ConsulateSite.Cms.Installation;

/// <summary>Installs the relation types that Umbraco's code looks up by alias; they cannot be deleted.</summary>
internal sealed class DefaultRelationTypes(IDatabase database) : IInstallationStep
{
    public Task RunAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        HashSet<string> present = [.. database.Read.RelationTypes.Select(row => row.Alias)];
        RelationTypeRow[] missing = [.. Definitions().Where(definition => !present.Contains(definition.Alias))];
        if (missing.Length > 0)
        {
            database.Write.RelationTypes.AddRange(missing);
            database.Write.SaveChanges();
            database.Write.ChangeTracker.Clear();
        }

        scope.Complete();
        return Task.CompletedTask;
    }

    private static RelationTypeRow[] Definitions() =>
    [
        Dependency("0b93e414-5abe-36ec-a6bb-516e56f12238", Aliases.RelatedDocumentAlias, Aliases.RelatedDocumentName),
        Dependency("4954ce93-3bf9-3d1e-9cd2-21bf9f9c2abf", Aliases.RelatedMediaAlias, Aliases.RelatedMediaName),
        Dependency("bf2a9ac5-b791-377e-bafb-9d06ed87864d", Aliases.RelatedMemberAlias, Aliases.RelatedMemberName),
        Dependency("9eaf0f14-a7bc-3883-9300-88a7ae23cf75", Aliases.RelatedElementAlias, Aliases.RelatedElementName),
        Between(
            "4cbeb612-e689-3563-b755-bf3ede295433", Aliases.RelateDocumentOnCopyAlias, Aliases.RelateDocumentOnCopyName,
            Constants.ObjectTypes.Document, Constants.ObjectTypes.Document, isBidirectional: true),
        Between(
            "0cc3507c-66ab-3091-8913-3d998148e423", Aliases.RelateParentDocumentOnDeleteAlias, Aliases.RelateParentDocumentOnDeleteName,
            Constants.ObjectTypes.Document, Constants.ObjectTypes.Document),
        Between(
            "8307994f-faf2-3844-bab9-72d34514edf2", Aliases.RelateParentMediaFolderOnDeleteAlias, Aliases.RelateParentMediaFolderOnDeleteName,
            Constants.ObjectTypes.Media, Constants.ObjectTypes.Media),
        Between(
            "28c4ae8b-c764-3486-baa2-23e83e8fe9e2", Aliases.RelateParentElementContainerOnElementDeleteAlias,
            Aliases.RelateParentElementContainerOnElementDeleteName, Constants.ObjectTypes.ElementContainer, Constants.ObjectTypes.Element),
    ];

    private static RelationTypeRow Dependency(string key, string alias, string name) =>
        new() { Key = new Guid(key), Alias = alias, Name = name, IsDependency = true };

    private static RelationTypeRow Between(
        string key, string alias, string name, Guid parent, Guid child, bool isBidirectional = false) => new()
        {
            Key = new Guid(key),
            Alias = alias,
            Name = name,
            IsBidirectional = isBidirectional,
            ParentObjectType = parent,
            ChildObjectType = child,
        };
}
