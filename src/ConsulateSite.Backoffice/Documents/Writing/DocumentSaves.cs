using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Conflicts;
using ConsulateSite.Backoffice.Documents.Models;
using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents.Writing;

/// <summary>Saves documents: what the user may write, and only over what the user has seen.</summary>
internal sealed class DocumentSaves(
    IContentEditingService contents, WritableParts parts, CultureAccess cultures, ICoreScopeProvider scopes, IIdKeyMap keys, CurrentUser current)
{
    /// <summary>Creates a document.</summary>
    /// <param name="model">The document.</param>
    /// <param name="publish">The languages to publish; <c>null</c> to publish nothing.</param>
    public async Task<Attempt<ContentCreateResult, ContentEditingOperationStatus>> CreateAsync(ContentCreateModel model, IReadOnlyCollection<string>? publish)
    {
        RequireLanguage(model.Variants.Any(variant => variant.Culture is not null), publish);
        await parts.ReduceAsync(model);
        return publish is null
            ? await contents.CreateAsync(model, current.Key)
            : await contents.CreateAndPublishAsync(model, [.. publish], current.Key);
    }

    /// <summary>Changes a document.</summary>
    /// <param name="id">Its key.</param>
    /// <param name="request">What it shall be.</param>
    /// <param name="publish">The languages to publish; <c>null</c> to publish nothing.</param>
    /// <exception cref="OperationRefusedException">
    /// Somebody has changed it since the user read it (409), there is no such document (404), or the user may write nothing in it (403).
    /// </exception>
    public async Task<Attempt<ContentUpdateResult, ContentEditingOperationStatus>> UpdateAsync(
        Guid id, UpdateDocumentRequestModel request, IReadOnlyCollection<string>? publish)
    {
        IReadOnlySet<string> writable = await cultures.WritableAsync();
        // Nobody writes between the comparison and the save.
        using ICoreScope scope = scopes.CreateCoreScope();
        scope.WriteLock(Constants.Locks.ContentTree);
        IContent existing = await contents.GetAsync(id) ?? throw OperationRefusedException.NotFound("There is no such document.");
        RequireLanguage(existing.ContentType.VariesByCulture(), publish);
        StaleSaves.Refuse(existing, request.Variants, writable);
        ContentUpdateModel model = request.ToModel();
        await parts.ReduceAsync(model, existing, TemplateOf(existing));
        Attempt<ContentUpdateResult, ContentEditingOperationStatus> updated = publish is null
            ? await contents.UpdateAsync(id, model, current.Key)
            : await contents.UpdateAndPublishAsync(id, model, [.. publish], current.Key);
        if (updated.Success)
        {
            scope.Complete();
        }

        return updated;
    }

    /// <summary>Says whether a document could be changed so.</summary>
    public async Task<Attempt<ContentValidationResult, ContentEditingOperationStatus>> ValidateAsync(Guid id, ValidateUpdateDocumentRequestModel request)
    {
        ValidateContentUpdateModel model = request.ToModel();
        if (await contents.GetAsync(id) is { } existing)
        {
            await parts.CompleteAsync(model, existing);
        }

        return await contents.ValidateUpdateAsync(id, model, current.Key);
    }

    private static void RequireLanguage(bool varies, IReadOnlyCollection<string>? publish)
    {
        if (varies && publish is { Count: 0 })
        {
            throw new OperationRefusedException(
                new OperationProblem(StatusCodes.Status400BadRequest, "No language named", "The document has languages. Name those to publish."), "NoLanguage");
        }
    }

    private Guid? TemplateOf(IContent document) =>
        document.TemplateId is { } id && keys.GetKeyForId(id, UmbracoObjectTypes.Template) is { Success: true } key ? key.Result : null;
}
