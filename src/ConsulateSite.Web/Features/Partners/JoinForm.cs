using System.Net.Mail;
using ConsulateSite.Insights;
using ConsulateSite.Partners.Registrations;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>The form by which an association registers, as it was filled in.</summary>
internal sealed record JoinForm
{
    /// <summary>The name of the field with the association's name.</summary>
    public const string NameField = "name";

    /// <summary>The name of the field with its town or district.</summary>
    public const string PlaceField = "place";

    /// <summary>The name of the field with its site.</summary>
    public const string SiteField = "site";

    /// <summary>The name of the field with its address of mail.</summary>
    public const string MailField = "mail";

    /// <summary>The name of the field with the address of its feed.</summary>
    public const string FeedField = "feed";

    /// <summary>The name of the field that says what it wants the content for.</summary>
    public const string PurposeField = "purpose";

    /// <summary>The name of the field that readers do not see and programs fill in.</summary>
    public const string TrapField = "website";

    private const int LongestLine = 120;
    private const int LongestMail = 254;
    private const int LongestAddress = 500;
    private const int LongestPurpose = 500;

    /// <summary>The fields in the order in which they stand, with what they may hold.</summary>
    public static IReadOnlyList<JoinField> Fields { get; } =
    [
        new(NameField, LongestLine, IsRequired: true, Autocomplete: "organization"),
        new(PlaceField, LongestLine, IsRequired: true, Autocomplete: "address-level2"),
        new(SiteField, LongestAddress, IsRequired: true, Mode: "url", Autocomplete: "url"),
        new(MailField, LongestMail, IsRequired: true, Mode: "email", Autocomplete: "email"),
        new(FeedField, LongestAddress, IsRequired: false, Mode: "url"),
        new(PurposeField, LongestPurpose, IsRequired: true, IsLong: true),
    ];

    /// <summary>What was filled in, by field.</summary>
    public IReadOnlyDictionary<string, string> Values { get; init; } = new Dictionary<string, string>();

    /// <summary>The fields that cannot be taken as they are.</summary>
    public IReadOnlyList<string> Wrong { get; init; } = [];

    /// <summary>What the association says of itself; <c>null</c> when something is wrong.</summary>
    public Registration? Registration { get; init; }

    /// <summary>What was filled in.</summary>
    public string ValueOf(string field) => Values.GetValueOrDefault(field, string.Empty);

    /// <summary>Whether a field cannot be taken as it is.</summary>
    public bool IsWrong(JoinField field) => Wrong.Contains(field.Name);

    /// <summary>Reads what was sent.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="culture">The language of the form.</param>
    public static JoinForm Read(IFormCollection fields, string culture)
    {
        Dictionary<string, string> values = Fields.ToDictionary(field => field.Name, field => OneLine.Of(fields[field.Name].ToString()), StringComparer.Ordinal);
        Uri? site = Address(values[SiteField], mayBePlain: true);
        Uri? feed = Address(values[FeedField], mayBePlain: false);
        List<string> wrong =
        [
            .. Fields.Where(field => values[field.Name].Length > field.Longest || (field.IsRequired && values[field.Name].Length == 0)).Select(field => field.Name),
        ];
        NoteUnless(site is not null, SiteField);
        NoteUnless(feed is not null || values[FeedField].Length == 0, FeedField);
        NoteUnless(IsMail(values[MailField]), MailField);
        return new JoinForm
        {
            Values = values,
            Wrong = wrong,
            Registration = wrong.Count > 0
                ? null
                : new Registration(values[NameField], values[PlaceField], site!, values[MailField], feed, values[PurposeField], culture),
        };

        void NoteUnless(bool isRight, string field)
        {
            if (!isRight && !wrong.Contains(field))
            {
                wrong.Add(field);
            }
        }
    }

    // Most people write an address without its beginning.
    private static Uri? Address(string text, bool mayBePlain)
    {
        string whole = text.Contains("://", StringComparison.Ordinal) ? text : $"{Uri.UriSchemeHttps}://{text}";
        return Uri.TryCreate(whole, UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttps || (mayBePlain && address.Scheme == Uri.UriSchemeHttp))
            && address.UserInfo.Length == 0
            && address.HostNameType == UriHostNameType.Dns
            && address.Host.Contains('.', StringComparison.Ordinal)
                ? address
                : null;
    }

    private static bool IsMail(string text) =>
        MailAddress.TryCreate(text, out MailAddress? mail) && mail.Address == text && mail.Host.Contains('.', StringComparison.Ordinal);
}
