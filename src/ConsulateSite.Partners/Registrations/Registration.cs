namespace ConsulateSite.Partners.Registrations;

/// <summary>What an association says of itself. Each text is one line.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Place">Its town or district.</param>
/// <param name="Website">Its site.</param>
/// <param name="Mail">The address of mail at which it can be reached.</param>
/// <param name="Feed">Where its own news can be read by programs; <c>null</c> when it has none.</param>
/// <param name="Purpose">What it wants the content for.</param>
/// <param name="Culture">The language in which it registered, such as <c>ar</c>.</param>
public sealed record Registration(string Name, string Place, Uri Website, string Mail, Uri? Feed, string Purpose, string Culture);
