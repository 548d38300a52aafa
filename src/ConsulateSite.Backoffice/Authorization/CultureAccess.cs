using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>
/// In which languages the current user may write. The client sends all languages with every save, so a save keeps those that the
/// user may write and leaves the others as they are; an operation that names languages is refused as a whole.
/// </summary>
internal sealed class CultureAccess(ILanguageService languages, CurrentUser current)
{
    /// <summary>The ISO codes of the languages in which the user may write.</summary>
    public async Task<IReadOnlySet<string>> WritableAsync()
    {
        IUser user = current.User;
        bool all = user.Groups.Any(group => group.HasAccessToAllLanguages);
        HashSet<int> allowed = [.. user.Groups.SelectMany(group => group.AllowedLanguages)];
        IEnumerable<ILanguage> existing = await languages.GetAllAsync();
        return existing.Where(language => all || allowed.Contains(language.Id))
            .Select(language => language.IsoCode)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Whether the user may write in every language of the site.</summary>
    public async Task<bool> MayWriteAllAsync()
    {
        IReadOnlySet<string> writable = await WritableAsync();
        return (await languages.GetAllAsync()).All(language => writable.Contains(language.IsoCode));
    }

    /// <summary>Ends the request unless the user may write in each of the languages.</summary>
    /// <param name="cultures">ISO codes; <c>null</c> stands for what all languages share, and <c>*</c> for all of them.</param>
    /// <exception cref="OperationRefusedException">The user may not (403).</exception>
    public async Task RequireAsync(IEnumerable<string?> cultures)
    {
        IReadOnlySet<string> writable = await WritableAsync();
        foreach (string? culture in cultures)
        {
            bool may = culture == "*" ? await MayWriteAllAsync() : IsWritable(culture, writable);
            if (!may)
            {
                throw OperationRefusedException.Forbidden();
            }
        }
    }

    /// <summary>Those of the values that the user may write.</summary>
    /// <param name="values">Values as the client sends them.</param>
    /// <param name="culture">The language of a value; <c>null</c> for what all languages share.</param>
    public async Task<IReadOnlyList<T>> OnlyWritableAsync<T>(IEnumerable<T> values, Func<T, string?> culture)
    {
        IReadOnlySet<string> writable = await WritableAsync();
        return [.. values.Where(value => IsWritable(culture(value), writable))];
    }

    private static bool IsWritable(string? culture, IReadOnlySet<string> writable) => culture is null || writable.Contains(culture);
}
