using System.Xml;
using System.Xml.Linq;
using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Scoping;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.Dictionary;

/// <summary>Reads items from a file as an export of the dictionary writes it: all of them or none.</summary>
internal sealed class DictionaryImport(
    ITemporaryFileService files,
    IDictionaryItemService dictionary,
    ILanguageService languages,
    CultureAccess cultures,
    CurrentUser current,
    ICoreScopeProvider scopes)
{
    private const string ItemName = "DictionaryItem";

    /// <summary>Adds what the file holds. An item that exists keeps its translations and gets those that it lacks.</summary>
    /// <param name="upload">The upload, which is gone afterwards.</param>
    /// <param name="parent">Below which item; at the root if there is none.</param>
    /// <param name="cancellationToken">Ends the reading of the file; what is being added is added.</param>
    /// <returns>The key of the first item.</returns>
    /// <exception cref="OperationRefusedException">The upload is missing or no dictionary, or the user may not write one of its languages.</exception>
    public async Task<Guid> RunAsync(Guid upload, Guid? parent, CancellationToken cancellationToken)
    {
        TemporaryFileModel file = await files.GetAsync(upload) ?? throw OperationRefusedException.NotFound("The upload does not exist any more.");
        XElement[] items = await ReadAsync(file, cancellationToken);
        await RequireLanguagesAsync(items);
        Guid first = Guid.Empty;
        using (ICoreScope scope = scopes.CreateCoreScope())
        {
            foreach (XElement item in items)
            {
                Guid key = await AddAsync(item, parent);
                first = first == Guid.Empty ? key : first;
            }

            scope.Complete();
        }

        await files.DeleteAsync(upload);
        return first;
    }

    private static async Task<XElement[]> ReadAsync(TemporaryFileModel file, CancellationToken cancellationToken)
    {
        if (!Path.GetExtension(file.FileName).Equals(".udt", StringComparison.OrdinalIgnoreCase))
        {
            throw DictionaryProblems.NotADictionary();
        }

        try
        {
            await using Stream content = file.OpenReadStream();
            using XmlReader reader = XmlReader.Create(
                content, new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            XElement root = await XElement.LoadAsync(reader, LoadOptions.None, cancellationToken);
            XElement[] items = root.Name.LocalName == ItemName ? [root] : [.. root.Elements(ItemName)];
            return items is [] || items.SelectMany(item => item.DescendantsAndSelf(ItemName)).Any(item => string.IsNullOrWhiteSpace(NameOf(item)))
                ? throw DictionaryProblems.NotADictionary()
                : items;
        }
        catch (XmlException)
        {
            throw DictionaryProblems.NotADictionary();
        }
    }

    private static string? NameOf(XElement item) => item.Attribute("Name")?.Value;

    private static string? LanguageOf(XElement value) => value.Attribute("LanguageCultureAlias")?.Value;

    // What the site has no language for is left out, and needs no right.
    private async Task RequireLanguagesAsync(XElement[] items)
    {
        HashSet<string> known = (await languages.GetAllAsync()).Select(language => language.IsoCode).ToHashSet(StringComparer.OrdinalIgnoreCase);
        await cultures.RequireAsync(items.SelectMany(item => item.DescendantsAndSelf(ItemName))
            .Elements("Value")
            .Select(LanguageOf)
            .OfType<string>()
            .Where(known.Contains)
            .Distinct(StringComparer.OrdinalIgnoreCase));
    }

    private async Task<Guid> AddAsync(XElement element, Guid? parent)
    {
        IDictionaryItem? existing = await dictionary.GetAsync(NameOf(element)!);
        IDictionaryItem item = existing ?? new DictionaryItem(parent, NameOf(element)!) { Key = await NewKeyAsync(element) };
        item.Translations = [.. item.Translations, .. await NewTranslationsAsync(item, element)];
        Attempt<IDictionaryItem, DictionaryItemOperationStatus> saved = existing is null
            ? await dictionary.CreateAsync(item, current.Key)
            : await dictionary.UpdateAsync(item, current.Key);
        if (!saved.Success)
        {
            throw DictionaryProblems.Refused(saved.Status);
        }

        foreach (XElement child in element.Elements(ItemName))
        {
            await AddAsync(child, item.Key);
        }

        return item.Key;
    }

    private async Task<Guid> NewKeyAsync(XElement element) =>
        Guid.TryParse(element.Attribute("Key")?.Value, out Guid key) && key != Guid.Empty && await dictionary.GetAsync(key) is null ? key : Guid.NewGuid();

    private async Task<List<IDictionaryTranslation>> NewTranslationsAsync(IDictionaryItem item, XElement element)
    {
        HashSet<string> existing = item.Translations.Where(translation => !string.IsNullOrWhiteSpace(translation.Value))
            .Select(translation => translation.LanguageIsoCode)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        List<IDictionaryTranslation> added = [];
        foreach (XElement value in element.Elements("Value").Where(value => !string.IsNullOrWhiteSpace(value.Value)))
        {
            if (LanguageOf(value) is { } isoCode && existing.Add(isoCode) && await languages.GetAsync(isoCode) is { } language)
            {
                added.Add(new DictionaryTranslation(language, value.Value));
            }
        }

        return added;
    }
}
