using System.Collections.Frozen;
using ConsulateSite.Web.Localization;

namespace ConsulateSite.Web.Routing;

/// <summary>An address below a language at which a feature answers that is no document.</summary>
/// <param name="Language">The language.</param>
/// <param name="Controller">The controller that answers.</param>
internal sealed record FeatureAddress(SiteLanguage Language, string Controller)
{
    private const string Search = "/search";
    private const string Offline = "/offline";
    private const string Partners = "/partners";
    private const string PartnerConfirm = "/partners/confirm";
    private const string PartnerKey = "/partners/key";
    private const string PartnerAccount = "/partners/account";
    private const string Data = "/data";
    private const string Embeds = "/embeds";

    /// <summary>The style guide below a language, and without one.</summary>
    public const string StyleGuide = "/styleguide";

    /// <summary>The forms for partners, as routes.</summary>
    public const string PartnerForms = "/{culture}/partners/{form?}";

    private static readonly FrozenDictionary<string, string> Controllers = new Dictionary<string, string>
    {
        [Search] = "Search",
        [Offline] = "Offline",
        [Partners] = "Partners",
        [PartnerConfirm] = "PartnerConfirm",
        [PartnerKey] = "PartnerKey",
        [PartnerAccount] = "PartnerAccount",
        [Data] = "Data",
        [Embeds] = "Embeds",
        [StyleGuide] = "StyleGuide",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The address of the search.</summary>
    /// <param name="start">The path under which the language begins, such as <c>/fr</c>.</param>
    public static string SearchOf(string start) => start + Search;

    /// <summary>The address of the page that is shown without a connection.</summary>
    /// <inheritdoc cref="SearchOf" path="/param" />
    public static string OfflineOf(string start) => start + Offline;

    /// <summary>The address of the page of open data.</summary>
    /// <inheritdoc cref="SearchOf" path="/param" />
    public static string DataOf(string start) => start + Data;

    /// <summary>The address of the page that writes codes for partners.</summary>
    /// <inheritdoc cref="SearchOf" path="/param" />
    public static string EmbedsOf(string start) => start + Embeds;

    /// <summary>The address of the style guide.</summary>
    /// <inheritdoc cref="SearchOf" path="/param" />
    public static string StyleGuideOf(string start) => start + StyleGuide;

    /// <summary>The address at which an association registers.</summary>
    /// <inheritdoc cref="SearchOf" path="/param" />
    public static string PartnersOf(string start) => start + Partners;

    /// <summary>The address at which an association confirms its address of mail.</summary>
    /// <inheritdoc cref="SearchOf" path="/param" />
    public static string PartnerConfirmOf(string start) => start + PartnerConfirm;

    /// <summary>The address at which a partner takes its key.</summary>
    /// <inheritdoc cref="SearchOf" path="/param" />
    public static string PartnerKeyOf(string start) => start + PartnerKey;

    /// <summary>The address at which a partner sees its counts.</summary>
    /// <inheritdoc cref="SearchOf" path="/param" />
    public static string PartnerAccountOf(string start) => start + PartnerAccount;

    /// <summary>Finds the feature at an address; <c>null</c> when the address belongs to the content.</summary>
    public static FeatureAddress? Find(PathString path, SiteLanguages languages) =>
        languages.OfPath(path, out PathString remaining) is { } language
        && Controllers.TryGetValue(remaining.Value?.TrimEnd('/') ?? string.Empty, out string? controller)
            ? new FeatureAddress(language, controller)
            : null;
}
