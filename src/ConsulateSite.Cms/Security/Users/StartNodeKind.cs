namespace ConsulateSite.Cms.Security.Users;

/// <summary>The tree that a start node belongs to.</summary>
internal enum StartNodeKind
{
    Content = 1,
    Media = 2,
    Element = 3,
}
