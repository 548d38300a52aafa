using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>The page on which a partner sees its counts, changes its key and ends the partnership.</summary>
internal sealed record AccountViewModel : PageViewModel
{
    /// <summary>The name of the field with the key.</summary>
    public const string KeyField = "key";

    /// <summary>The name of the field that says what to do.</summary>
    public const string ActionField = "do";

    /// <summary>The name of the field that confirms the end.</summary>
    public const string SureField = "sure";

    /// <summary>Exchanges the key.</summary>
    public const string Rotate = "rotate";

    /// <summary>Ends the partnership.</summary>
    public const string End = "end";

    /// <summary>Where the form is sent to.</summary>
    public required string Address { get; init; }

    /// <summary>What came of it, in a sentence; <c>null</c> for nothing to say.</summary>
    public string? Answer { get; init; }

    /// <summary>The partner whose key was shown; <c>null</c> before, and after the end.</summary>
    public Partner? Partner { get; init; }

    /// <summary>The key that was shown.</summary>
    public string? Key { get; init; }

    /// <summary>Whether the key is a new one.</summary>
    public bool IsNewKey { get; init; }

    /// <summary>How its feed fares, in a sentence; <c>null</c> when it has none.</summary>
    public string? Feed { get; init; }

    /// <summary>The counts of the last days, the latest first: the day, feeds, embeds and content.</summary>
    public IReadOnlyList<AccountDay> Days { get; init; } = [];
}
