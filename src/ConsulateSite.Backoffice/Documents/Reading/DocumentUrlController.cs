using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Routing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Web;

namespace ConsulateSite.Backoffice.Documents.Reading;

/// <summary>Where documents are on the site.</summary>
[ManagementRoute("document/urls")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentUrlController(
    IContentService contents, IPublishedUrlInfoProvider urls, IUmbracoContextFactory contexts, DocumentAccess access) : ManagementController
{
    /// <summary>The addresses of those documents that the user may read.</summary>
    [HttpGet]
    public async Task<ActionResult<IReadOnlyCollection<DocumentUrlInfoResponseModel>>> Get([FromQuery(Name = "id")] Guid[] ids, string? culture)
    {
        ISet<Guid> readable = await access.FilterAsync(ids, ActionBrowse.ActionLetter);
        using UmbracoContextReference context = contexts.EnsureUmbracoContext();
        List<DocumentUrlInfoResponseModel> answers = [];
        foreach (IContent document in contents.GetByIds(readable))
        {
            ISet<UrlInfo> found = await urls.GetAllAsync(document, culture);
            answers.Add(new DocumentUrlInfoResponseModel(document.Key, [.. found.Select(Model)]));
        }

        return answers;
    }

    private static DocumentUrlInfoModel Model(UrlInfo info) => new(info.Message, info.Provider, info.IsExternal, info.Culture, info.Url?.ToString());
}
