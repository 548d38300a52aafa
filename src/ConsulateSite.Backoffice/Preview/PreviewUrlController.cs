using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Preview;

/// <summary>Shows a document as it is before it is published.</summary>
[ManagementRoute("document")]
[RequireSection(Constants.Applications.Content)]
internal sealed class PreviewUrlController(
    IContentService contents, UrlProviderCollection providers, IPreviewService preview, DocumentAccess access, CurrentUser current) : ManagementController
{
    /// <summary>The address of the preview. Asking for it gives this browser a cookie that shows drafts, for eight hours.</summary>
    /// <param name="id">The document.</param>
    /// <param name="providerAlias">Who makes the address, such as <c>umbDocumentUrlProvider</c>.</param>
    /// <param name="culture">The language; none for the default one.</param>
    /// <param name="segment">The segment; none for the page that everybody sees.</param>
    [HttpGet("{id:guid}/preview-url")]
    public async Task<ActionResult<DocumentUrlInfoModel>> Get(Guid id, string? providerAlias, string? culture, string? segment)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        IContent document = contents.GetById(id) ?? throw OperationRefusedException.NotFound("There is no such document.");
        IUrlProvider provider = providers.FirstOrDefault(x => x.Alias == providerAlias)
            ?? throw Refused("InvalidProvider", $"Nothing makes addresses under the name '{providerAlias}'.");
        UrlInfo found = await provider.GetPreviewUrlAsync(document, culture, segment)
            ?? throw Refused("NoPreviewUrl", $"'{providerAlias}' shows no previews.");
        await preview.TryEnterPreviewAsync(current.User);
        return new DocumentUrlInfoModel(found.Message, found.Provider, found.IsExternal, found.Culture, found.Url?.ToString());
    }

    private static OperationRefusedException Refused(string status, string detail) =>
        new(new OperationProblem(StatusCodes.Status400BadRequest, "No preview", detail), status);
}
