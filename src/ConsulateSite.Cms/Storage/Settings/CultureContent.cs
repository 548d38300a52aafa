using ConsulateSite.Cms.Storage.Content;
using Microsoft.EntityFrameworkCore;

namespace ConsulateSite.Cms.Storage.Settings;

/// <summary>What has been written in a culture, wherever it is stored under the culture's name.</summary>
internal static class CultureContent
{
    /// <summary>Carries the content of a culture over to the culture's new name.</summary>
    public static void Rename(CmsDbContext write, string from, string to)
    {
        write.VersionCultures.Where(row => row.Culture == from).ExecuteUpdate(set => set.SetProperty(row => row.Culture, to));
        write.DocumentCultures.Where(row => row.Culture == from).ExecuteUpdate(set => set.SetProperty(row => row.Culture, to));
        write.Schedules.Where(row => row.Culture == from).ExecuteUpdate(set => set.SetProperty(row => row.Culture, to));
        write.RedirectUrls.Where(row => row.Culture == from).ExecuteUpdate(set => set.SetProperty(row => row.Culture, to));
        Rewrite(write, from, value => value with { Culture = to });
    }

    /// <summary>Deletes the content of a culture.</summary>
    public static void Delete(CmsDbContext write, string culture, int languageId)
    {
        write.VersionCultures.Where(row => row.Culture == culture).ExecuteDelete();
        write.DocumentCultures.Where(row => row.Culture == culture).ExecuteDelete();
        write.Schedules.Where(row => row.Culture == culture).ExecuteDelete();
        write.RedirectUrls.Where(row => row.Culture == culture).ExecuteDelete();
        write.DocumentUrls.Where(row => row.LanguageId == languageId).ExecuteDelete();
        write.DocumentUrlAliases.Where(row => row.LanguageId == languageId).ExecuteDelete();
        write.Tags.Where(row => row.LanguageId == languageId).ExecuteDelete();
        Rewrite(write, culture, _ => null);
    }

    private static void Rewrite(CmsDbContext write, string culture, Func<StoredValue, StoredValue?> change)
    {
        string mark = $"\"c\":\"{culture}\"";
        VersionValues.Rewrite(
            write,
            write.Versions.Where(version => version.Values.Contains(mark)),
            properties => properties.Select(property => KeyValuePair.Create(property.Key, Change(property.Value))));

        IReadOnlyList<StoredValue> Change(IReadOnlyList<StoredValue> values) =>
            [.. values.Select(value => value.Culture == culture ? change(value) : value).OfType<StoredValue>()];
    }
}
