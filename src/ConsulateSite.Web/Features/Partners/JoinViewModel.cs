using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>The page on which an association registers.</summary>
internal sealed record JoinViewModel : PageViewModel
{
    /// <summary>The part of the page that says thank you.</summary>
    public const string Thanks = "partner-thanks";

    /// <summary>The part of the page that says thank you and asks to confirm the address of mail.</summary>
    public const string ThanksAndConfirm = "partner-confirm";

    /// <summary>Where the form is sent to.</summary>
    public required string Address { get; init; }

    /// <summary>Where those who have a key go.</summary>
    public required string AccountAddress { get; init; }

    /// <summary>What was filled in.</summary>
    public required JoinForm Form { get; init; }

    /// <summary>The word that says why nothing was taken, though the form is right; <c>null</c> when it was not refused.</summary>
    public string? Refusal { get; init; }
}
