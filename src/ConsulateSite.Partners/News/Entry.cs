namespace ConsulateSite.Partners.News;

/// <summary>An entry of a partner's feed, as it was when it was first read: what an editor has seen does not change afterwards.</summary>
/// <param name="Id">Its number; a later one is higher.</param>
/// <param name="Partner">The partner.</param>
/// <param name="PartnerName">The partner's name.</param>
/// <param name="Page">The document that is the partner's page; <c>null</c> for none.</param>
/// <param name="State">What has been decided about it.</param>
/// <param name="Title">Its title, in one line.</param>
/// <param name="Link">Where it can be read.</param>
/// <param name="Summary">What it says, without markup; empty when it says nothing.</param>
/// <param name="Day">When it appeared, or was first read.</param>
public sealed record Entry(
    long Id, string Partner, string PartnerName, Guid? Page, EntryState State, string Title, Uri Link, string Summary, DateOnly Day);
