using ConsulateSite.Cms.Composition;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Storage.Relations;

/// <summary>Creates the kinds of relations that Umbraco itself uses, under its own names.</summary>
internal sealed class RelationTypeInstallation(IDatabase database, RelationTypes types, IRelationTypeRepository repository) : IInstallationStep
{
    private static readonly Guid Document = Constants.ObjectTypes.Document;
    private static readonly Guid Media = Constants.ObjectTypes.Media;

    public Task RunAsync(CancellationToken cancellationToken)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        HashSet<string> existing = types.All.Select(x => x.Alias).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (RelationType type in Defaults().Where(x => !existing.Contains(x.Alias)))
        {
            repository.Save(type);
        }

        scope.Complete();
        return Task.CompletedTask;
    }

    private static IEnumerable<RelationType> Defaults() =>
    [
        Create(
            Constants.Conventions.RelationTypes.RelateDocumentOnCopyName,
            Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias, Document, Document, isBidirectional: true),
        Create(
            Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteName,
            Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias, Document, Document),
        Create(
            Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteName,
            Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias, Media, Media),
        Create(
            Constants.Conventions.RelationTypes.RelatedMediaName,
            Constants.Conventions.RelationTypes.RelatedMediaAlias, null, null, isDependency: true),
        Create(
            Constants.Conventions.RelationTypes.RelatedDocumentName,
            Constants.Conventions.RelationTypes.RelatedDocumentAlias, null, null, isDependency: true),
    ];

    // The key follows from alias and name, as in every Umbraco installation, so that exports of one fit another.
    private static RelationType Create(
        string name, string alias, Guid? parent, Guid? child, bool isBidirectional = false, bool isDependency = false) =>
        new(name, alias, isBidirectional, parent, child, isDependency, $"{alias}____{name}".ToGuid());
}
