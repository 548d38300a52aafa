namespace ConsulateSite.Partners;

/// <summary>The pages of the site on which partners appear.</summary>
public interface IPartnerPages
{
    /// <summary>What the page of an association shows of its partner has changed. Afterwards nobody is served the page as it was.</summary>
    /// <param name="page">The key of the document; <c>null</c> for none.</param>
    void Changed(Guid? page);

    /// <summary>The address, from the root of the host, at which a partner takes its key.</summary>
    /// <param name="culture">The partner's language.</param>
    /// <param name="link">The secret of the link.</param>
    string KeyAddress(string culture, string link);
}
