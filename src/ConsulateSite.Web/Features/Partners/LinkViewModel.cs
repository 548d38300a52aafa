using ConsulateSite.Web.Features.Shared;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>A page to which a link leads that works once.</summary>
internal sealed record LinkViewModel : PageViewModel
{
    /// <summary>The name of the parameter and of the field with the secret of the link.</summary>
    public const string LinkField = "link";

    /// <summary>Where the form is sent to.</summary>
    public required string Address { get; init; }

    /// <summary>Where those who have a key go.</summary>
    public required string AccountAddress { get; init; }

    /// <summary>The secret of the link.</summary>
    public required string Link { get; init; }

    /// <summary>What the page is for.</summary>
    public required string Lede { get; init; }

    /// <summary>What the button says.</summary>
    public required string Button { get; init; }

    /// <summary>What came of it, in a sentence; <c>null</c> before the form was sent.</summary>
    public string? Answer { get; init; }

    /// <summary>The key that was taken; <c>null</c> for none.</summary>
    public string? Key { get; init; }

    /// <summary>The name by which the partner is counted; <c>null</c> where there is no key.</summary>
    public string? Partner { get; init; }
}
