using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Documents.Models;
using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Actions;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Documents.Writing;

/// <summary>The addresses at which documents begin a site.</summary>
[ManagementRoute("document/{id:guid}/domains")]
[RequireSection(Constants.Applications.Content)]
internal sealed class DocumentDomainController(IDomainService domains, DocumentAccess access) : ManagementController
{
    private static readonly OperationProblemTable<DomainOperationStatus> Problems = new()
    {
        { DomainOperationStatus.DuplicateDomainName, StatusCodes.Status409Conflict, "Address twice", "An address can be given once only." },
        { DomainOperationStatus.ConflictingDomainName, StatusCodes.Status409Conflict, "Address taken", "Another document has this address already." },
        { DomainOperationStatus.InvalidDomainName, StatusCodes.Status400BadRequest, "Address not valid", "An address is a host name or a path, such as example.org or /ar." },
    };

    /// <summary>The addresses of a document.</summary>
    [HttpGet]
    [ProducesResponseType<DomainsResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id)
    {
        await access.RequireAsync(id, ActionBrowse.ActionLetter);
        IDomain[] assigned = [.. await domains.GetAssignedDomainsAsync(id, includeWildcards: true)];
        return Ok(new DomainsResponseModel(
            assigned.FirstOrDefault(x => x.IsWildcard)?.LanguageIsoCode,
            [.. assigned.Where(x => !x.IsWildcard).Select(x => new DomainPresentationModel(x.DomainName, x.LanguageIsoCode ?? string.Empty))]));
    }

    /// <summary>Gives a document these addresses and no others.</summary>
    [HttpPut]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateDomainsRequestModel model)
    {
        await access.RequireAsync(id, ActionAssignDomain.ActionLetter);
        DomainsUpdateModel update = new()
        {
            DefaultIsoCode = model.DefaultIsoCode,
            Domains = [.. model.Domains.Select(x => new DomainModel { DomainName = x.DomainName, IsoCode = x.IsoCode })],
        };
        return Outcome(await domains.UpdateDomainsAsync(id, update), Problems);
    }
}
