namespace ConsulateSite.Cms.Security.Installation;

/// <summary>The person who may do everything in a new installation.</summary>
/// <param name="Name">The name that others see.</param>
/// <param name="Email">The address, which is also the name to sign in with.</param>
/// <param name="Password">The password, or null when one has to be made.</param>
internal sealed record FirstAdministrator(string Name, string Email, string? Password);
