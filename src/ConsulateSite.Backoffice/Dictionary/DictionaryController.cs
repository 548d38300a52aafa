using System.Net.Mime;
using System.Text;
using System.Xml.Linq;
using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>Short texts that the site shows, such as labels, with their translations.</summary>
[ManagementRoute("dictionary")]
[RequireSection(Constants.Applications.Translation)]
internal sealed class DictionaryController(
    IDictionaryItemService dictionary,
    DictionaryTranslations translations,
    DictionaryImport import,
    IEntityXmlSerializer serializer,
    CultureAccess cultures,
    CurrentUser current) : ManagementController
{
    /// <summary>All items by name, with the languages in which they exist.</summary>
    [HttpGet]
    public async Task<ActionResult<Paged<DictionaryOverviewResponseModel>>> All(string? filter, [FromQuery] Paging paging)
    {
        IEnumerable<IDictionaryItem> items = await dictionary.GetDescendantsAsync(null, filter);
        return Paged<DictionaryOverviewResponseModel>.Of(
            [.. items.OrderBy(item => item.ItemKey, StringComparer.OrdinalIgnoreCase).Select(DictionaryOverviewResponseModel.Of)], paging);
    }

    /// <summary>One item.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<DictionaryItemResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) => await dictionary.GetAsync(id) is { } item
        ? Ok(DictionaryItemResponseModel.Of(item))
        : Failed(DictionaryItemOperationStatus.ItemNotFound);

    /// <summary>Adds an item.</summary>
    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create(CreateDictionaryItemRequestModel model)
    {
        RequireName(model.Name);
        DictionaryItem item = new(model.Parent?.Id, model.Name) { Key = model.Id ?? Guid.NewGuid() };
        await translations.ApplyAsync(item, model.Translations);
        Attempt<IDictionaryItem, DictionaryItemOperationStatus> created = await dictionary.CreateAsync(item, current.Key);
        return created.Success ? CreatedAs("dictionary", created.Result.Key) : Failed(created.Status, DictionaryProblems.Table);
    }

    /// <summary>Changes an item. Another name is another text on the site in all languages, so it takes the right to write all of them.</summary>
    [HttpPut("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Update(Guid id, UpdateDictionaryItemRequestModel model)
    {
        RequireName(model.Name);
        if (await dictionary.GetAsync(id) is not { } item)
        {
            return Failed(DictionaryItemOperationStatus.ItemNotFound);
        }

        if (item.ItemKey != model.Name)
        {
            await cultures.RequireAsync(["*"]);
            item.ItemKey = model.Name;
        }

        await translations.ApplyAsync(item, model.Translations);
        return Outcome(await dictionary.UpdateAsync(item, current.Key), DictionaryProblems.Table);
    }

    /// <summary>Moves an item, with all that lies below it.</summary>
    [HttpPut("{id:guid}/move")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Move(Guid id, TargetRequestModel model) => await dictionary.GetAsync(id) is { } item
        ? Outcome(await dictionary.MoveAsync(item, model.Target?.Id, current.Key), DictionaryProblems.Table)
        : Failed(DictionaryItemOperationStatus.ItemNotFound);

    /// <summary>Deletes an item, with all that lies below it, in all languages in which it exists.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id)
    {
        if (await dictionary.GetAsync(id) is not { } item)
        {
            return Failed(DictionaryItemOperationStatus.ItemNotFound);
        }

        IEnumerable<IDictionaryItem> below = await dictionary.GetDescendantsAsync(id);
        await cultures.RequireAsync(below.Prepend(item).SelectMany(x => x.Translations)
            .Where(translation => !string.IsNullOrWhiteSpace(translation.Value))
            .Select(translation => translation.LanguageIsoCode)
            .Distinct(StringComparer.OrdinalIgnoreCase));
        return Outcome(await dictionary.DeleteAsync(id, current.Key), DictionaryProblems.Table);
    }

    /// <summary>An item as a file.</summary>
    /// <param name="id">The item.</param>
    /// <param name="includeChildren">With all that lies below it.</param>
    [HttpGet("{id:guid}/export")]
    [ProducesResponseType<FileContentResult>(StatusCodes.Status200OK, MediaTypeNames.Application.Octet)]
    public async Task<IActionResult> Export(Guid id, bool includeChildren = false)
    {
        if (await dictionary.GetAsync(id) is not { } item)
        {
            return Failed(DictionaryItemOperationStatus.ItemNotFound);
        }

        XElement xml = serializer.Serialize(item, includeChildren);
        return File(Encoding.UTF8.GetBytes(xml.ToString()), MediaTypeNames.Application.Octet, $"{id}.udt");
    }

    /// <summary>Adds items from a file. What there is already is kept and only completed.</summary>
    [HttpPost("import")]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Import(ImportDictionaryRequestModel model, CancellationToken cancellationToken) =>
        CreatedAs("dictionary", await import.RunAsync(model.TemporaryFile.Id, model.Parent?.Id, cancellationToken));

    private static void RequireName(string name)
    {
        if (string.IsNullOrWhiteSpace(name))
        {
            throw DictionaryProblems.NameMissing();
        }
    }
}
