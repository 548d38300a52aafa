using Microsoft.AspNetCore.Mvc;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.Users.Administration;

/// <summary>Which users are asked for, and in which order.</summary>
internal sealed class UserFilterQuery
{
    [FromQuery(Name = "orderBy")]
    public UserOrder OrderBy { get; init; } = UserOrder.UserName;

    [FromQuery(Name = "orderDirection")]
    public Direction OrderDirection { get; init; } = Direction.Ascending;

    /// <summary>Only those in one of the groups.</summary>
    [FromQuery(Name = "userGroupIds")]
    public Guid[] UserGroupIds { get; init; } = [];

    /// <summary>Only those in one of the states.</summary>
    [FromQuery(Name = "userStates")]
    public UserState[] UserStates { get; init; } = [];

    /// <summary>A part of the name.</summary>
    [FromQuery(Name = "filter")]
    public string? Filter { get; init; }

    /// <summary>The same as Umbraco's service wants it.</summary>
    public UserFilter ToFilter() => new()
    {
        IncludedUserGroups = UserGroupIds.Length == 0 ? null : UserGroupIds.ToHashSet(),
        IncludeUserStates = UserStates.Length == 0 || UserStates.Contains(UserState.All) ? null : UserStates.ToHashSet(),
        NameFilters = string.IsNullOrWhiteSpace(Filter) ? null : new HashSet<string>(StringComparer.Ordinal) { Filter },
    };
}
