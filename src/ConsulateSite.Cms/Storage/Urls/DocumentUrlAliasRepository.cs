using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Storage.Urls;

/// <summary>The second addresses that editors gave to documents in the property <c>umbracoUrlAlias</c>.</summary>
internal sealed class DocumentUrlAliasRepository(IDatabase database) : IDocumentUrlAliasRepository
{
    /// <summary>Replaces all aliases of each document that is named.</summary>
    public void Save(IEnumerable<PublishedDocumentUrlAlias> aliases) => AddressRows.Replace<DocumentUrlAliasRow>(
        database.Write,
        [
            .. aliases.Select(alias => new DocumentUrlAliasRow
            {
                DocumentKey = alias.DocumentKey,
                LanguageId = alias.LanguageId,
                Alias = alias.Alias,
            }),
        ]);

    /// <summary>The aliases of all documents outside the bin.</summary>
    public IEnumerable<PublishedDocumentUrlAlias> GetAll()
    {
        CmsDbContext read = database.Read;
        IQueryable<PublishedDocumentUrlAlias> aliases =
            from row in read.DocumentUrlAliases
            join node in read.Nodes on row.DocumentKey equals node.Key
            where !node.Trashed
            select new PublishedDocumentUrlAlias
            {
                DocumentKey = row.DocumentKey,
                LanguageId = row.LanguageId,
                Alias = row.Alias,
            };
        return [.. aliases];
    }

    public void DeleteByDocumentKey(IEnumerable<Guid> documentKeys) => AddressRows.Delete<DocumentUrlAliasRow>(database.Write, documentKeys);

    public void DeleteAll() => database.Write.DocumentUrlAliases.ExecuteDelete();

    /// <summary>What published documents say themselves, as it was typed: several aliases with commas between them.</summary>
    public IEnumerable<DocumentUrlAliasRaw> GetAllDocumentUrlAliases()
    {
        CmsDbContext read = database.Read;
        Dictionary<string, int> languages = read.Languages.ToDictionary(
            language => language.IsoCode, language => language.Id, StringComparer.OrdinalIgnoreCase);
        var published =
            from node in read.Nodes
            join content in read.Contents on node.Id equals content.NodeId
            join version in read.Versions on content.PublishedVersionId equals version.Id
            where node.ObjectType == Constants.ObjectTypes.Document && !node.Trashed && content.Published
                && version.Values.Contains(Constants.Conventions.Content.UrlAlias)
            select new { node.Key, version.Values };
        return published.AsEnumerable().SelectMany(document => Aliases(document.Key, document.Values, languages)).ToList();
    }

    private static IEnumerable<DocumentUrlAliasRaw> Aliases(Guid document, string values, Dictionary<string, int> languages) =>
        from value in PropertyValuesJson.Read(values).GetValueOrDefault(Constants.Conventions.Content.UrlAlias) ?? []
        where value.Culture is null || languages.ContainsKey(value.Culture)
        where !string.IsNullOrWhiteSpace(value.Value as string)
        select new DocumentUrlAliasRaw
        {
            DocumentKey = document,
            LanguageId = value.Culture is null ? null : languages[value.Culture],
            AliasValue = (string)value.Value,
        };
}
