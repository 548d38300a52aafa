namespace ConsulateSite.Backoffice.UserGroups;

internal sealed record CreateUserGroupRequestModel : UpdateUserGroupRequestModel
{
    public Guid? Id { get; init; }
}
