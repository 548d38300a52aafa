using ConsulateSite.Backoffice.Authorization;
using ConsulateSite.Backoffice.Problems;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.ContentEditing;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Documents.Writing;

/// <summary>
/// Leaves of a save what the user may write. The client sends all languages with every save; Umbraco's service overwrites the names
/// that it gets, and empties the fields that it does not get in any language.
/// </summary>
internal sealed class WritableParts(
    CultureAccess cultures,
    ClosedFields closed,
    ILanguageService languages,
    IContentTypeService types,
    IOptionsMonitor<ContentSettings> settings)
{
    /// <summary>Takes out of a new document what the user may not write.</summary>
    /// <exception cref="OperationRefusedException">Nothing is left (403).</exception>
    public async Task ReduceAsync(ContentCreateModel model)
    {
        if (await types.GetAsync(model.ContentTypeKey) is { } type)
        {
            closed.Remove(model, type);
            await ReduceAsync(model, type, isNew: true);
        }
    }

    /// <summary>Takes out of a save what the user may not write.</summary>
    /// <param name="model">The save.</param>
    /// <param name="existing">The document as it is.</param>
    /// <param name="template">The key of the document's template as it is.</param>
    /// <exception cref="OperationRefusedException">The user may write in none of the languages (403).</exception>
    public async Task ReduceAsync(ContentUpdateModel model, IContent existing, Guid? template)
    {
        if (await types.GetAsync(existing.ContentType.Key) is not { } type)
        {
            return;
        }

        IReadOnlySet<string> writable = await cultures.WritableAsync();
        closed.Keep(model, existing, type, [.. existing.AvailableCultures.Where(writable.Contains).Concat(writable).Take(1)]);
        await ReduceAsync(model, type, isNew: false);
        if (type.VariesByCulture() && !await MayWriteSharedAsync())
        {
            model.TemplateKey = template;
        }
    }

    /// <summary>Puts into a draft that is only checked what it holds already where the user may not write.</summary>
    public async Task CompleteAsync(ContentEditingModelBase draft, IContent existing)
    {
        if (await types.GetAsync(existing.ContentType.Key) is { } type)
        {
            closed.Keep(draft, existing, type, [.. existing.AvailableCultures]);
        }
    }

    private async Task ReduceAsync(ContentEditingModelBase model, IContentType type, bool isNew)
    {
        IReadOnlySet<string> writable = await cultures.WritableAsync();
        if (!type.VariesByCulture() || await cultures.MayWriteAllAsync())
        {
            return;
        }

        if (writable.Count == 0)
        {
            throw OperationRefusedException.Forbidden();
        }

        model.Variants = [.. model.Variants.Where(x => x.Culture is null || writable.Contains(x.Culture))];
        List<PropertyValueModel> kept = [.. model.Properties.Where(x => x.Culture is null || writable.Contains(x.Culture))];
        if (isNew && !model.Variants.Any())
        {
            throw OperationRefusedException.Forbidden();
        }

        model.Properties = isNew ? kept : [.. kept, .. Emptied(type, kept, writable)];
    }

    // A field that is sent in no language is emptied in all of them; named for one's own languages, it is emptied in those only.
    private static IEnumerable<PropertyValueModel> Emptied(IContentType type, List<PropertyValueModel> kept, IReadOnlySet<string> writable)
    {
        HashSet<string> sent = kept.Select(x => x.Alias).ToHashSet(StringComparer.Ordinal);
        return type.CompositionPropertyTypes
            .Where(property => property.VariesByCulture() && !sent.Contains(property.Alias))
            .SelectMany(property => writable.Select(culture => new PropertyValueModel { Alias = property.Alias, Culture = culture, Value = null }));
    }

    private async Task<bool> MayWriteSharedAsync() =>
        settings.CurrentValue.AllowEditInvariantFromNonDefault
        || (await cultures.WritableAsync()).Contains(await languages.GetDefaultIsoCodeAsync());
}
