using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Partners;

namespace ConsulateSite.Web.Features.Embeds;

/// <summary>What somebody has chosen on the page that writes codes, as far as it exists.</summary>
/// <param name="Request">What to show.</param>
/// <param name="Theme">In which colours.</param>
/// <param name="Partner">In whose name it is asked for; <c>null</c> for nobody's.</param>
internal sealed record EmbedWish(EmbedRequest Request, string Theme, string? Partner)
{
    /// <summary>The field for the kind.</summary>
    public const string Widget = "widget";

    /// <summary>The field for the language. Another name would change the language of the whole site for the reader.</summary>
    public const string Language = "lang";

    /// <summary>The field for the number of articles.</summary>
    public const string Count = "count";

    /// <summary>The field for the colours. Another name would change those of the whole site for the reader.</summary>
    public const string Colours = "colours";

    /// <summary>The field for the procedure.</summary>
    public const string Procedure = "procedure";

    /// <summary>The field for the name of the partner.</summary>
    public const string Name = PartnerCounting.Parameter;

    /// <summary>What such a name looks like, as a regular expression.</summary>
    public const string NamePattern = PartnerName.Pattern;
}
