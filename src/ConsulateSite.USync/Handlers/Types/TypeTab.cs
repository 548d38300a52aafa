using Umbraco.Cms.Core.Models;

namespace ConsulateSite.USync.Handlers.Types;

/// <summary>A tab or a group of properties.</summary>
/// <param name="Key">Its key, or null in old files.</param>
/// <param name="Alias">Its alias; a group inside a tab is <c>tab/group</c>.</param>
/// <param name="Caption">What editors read.</param>
/// <param name="Type">Tab or group.</param>
/// <param name="SortOrder">Its place.</param>
internal sealed record TypeTab(Guid? Key, string Alias, string Caption, PropertyGroupType Type, int SortOrder);
