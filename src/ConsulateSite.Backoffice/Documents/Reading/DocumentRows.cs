using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Documents.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>Documents as rows of a list with columns.</summary>
internal sealed class DocumentRows(DocumentPresenter presenter, IUserService users, IEntityService entities, IPublicAccessService publicAccess)
{
    /// <summary>The rows.</summary>
    /// <param name="documents">Documents that lie below one parent.</param>
    /// <param name="parent">The parent.</param>
    /// <param name="columns">The aliases of the fields that are shown; <c>null</c> for all.</param>
    public IReadOnlyCollection<DocumentCollectionResponseModel> Of(IReadOnlyCollection<IContent> documents, IContent parent, IReadOnlySet<string>? columns)
    {
        Dictionary<int, string?> names = documents.SelectMany(x => new[] { x.CreatorId, x.WriterId }).Distinct()
            .ToDictionary(id => id, id => users.GetProfileById(id)?.Name);
        ReferenceByIdModel[] ancestors = [.. entities.GetPathKeys(parent).Select(key => new ReferenceByIdModel(key))];
        return [.. documents.Select(document => new DocumentCollectionResponseModel(
            new DocumentTypeCollectionReferenceResponseModel(
                document.ContentType.Key,
                document.ContentType.Alias,
                document.ContentType.Icon ?? string.Empty,
                ReferenceByIdModel.OrNull(document.ContentType.ListView)),
            document.Trashed,
            publicAccess.IsProtected(document).Success,
            ancestors,
            names[document.WriterId],
            names[document.CreatorId],
            document.SortOrder,
            document.Key,
            FlagModel.None,
            [.. presenter.Values(document).Where(x => columns is null || columns.Contains(x.Alias))],
            presenter.Variants(document)))];
    }
}
