namespace ConsulateSite.Web.Features.Shared;

/// <summary>How to reach somebody.</summary>
internal sealed record ContactViewModel
{
    /// <summary>The number to call.</summary>
    public Telephone? Telephone { get; init; }

    /// <summary>Where to write.</summary>
    public string? Email { get; init; }

    /// <summary>Their own site.</summary>
    public WebLink? Website { get; init; }

    /// <summary>Whether nothing of it is known.</summary>
    public bool IsEmpty => Telephone is null && Email is null && Website is null;

    /// <summary>Takes over what editors filled in.</summary>
    public static ContactViewModel Create(Models.Generated.IContact contact) => new()
    {
        Telephone = contact.Phone is { } phone ? new Telephone(Label: null, phone) : null,
        Email = contact.Email,
        Website = WebLink.Create(text: null, contact.Website),
    };
}
