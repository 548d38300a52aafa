using ConsulateSite.Partners.News;

namespace ConsulateSite.Backoffice.Partners;

/// <summary>What an editor decides about an entry.</summary>
internal sealed record PartnerEntryRequestModel(EntryState State);
