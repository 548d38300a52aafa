using ConsulateSite.Backoffice.Api;

namespace ConsulateSite.Backoffice.Users.Current;

/// <summary>Which upload becomes the picture.</summary>
internal sealed record SetAvatarRequestModel(ReferenceByIdModel File);
