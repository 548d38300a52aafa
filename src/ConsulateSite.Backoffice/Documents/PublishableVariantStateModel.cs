namespace ConsulateSite.Backoffice.Documents;

/// <summary>How far a language version of a document is.</summary>
internal enum PublishableVariantStateModel
{
    NotCreated,
    Draft,
    Published,
    PublishedPendingChanges,
    Trashed,
}
