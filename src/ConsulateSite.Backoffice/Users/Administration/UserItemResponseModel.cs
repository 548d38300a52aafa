using ConsulateSite.Backoffice.Api;
using Umbraco.Cms.Core.Models.Membership;

namespace ConsulateSite.Backoffice.Users.Administration;

internal sealed record UserItemResponseModel(Guid Id, IReadOnlyList<FlagModel> Flags, string Name, IReadOnlyList<string> AvatarUrls, UserKind Kind);
