namespace ConsulateSite.Web.Features.OpenData;

/// <summary>What may be done with the data.</summary>
internal static class DataLicence
{
    /// <summary>The licence, which says it in all languages of the site.</summary>
    public const string Address = "https://creativecommons.org/licenses/by/4.0/";

    /// <summary>What it is called.</summary>
    public const string Name = "CC BY 4.0";
}
