using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Documents;

/// <summary>What is about to happen to a document, read before storing it changes its state.</summary>
internal sealed class DocumentChange(IContent document)
{
    public bool Publishing { get; } = document.PublishedState == PublishedState.Publishing;

    public bool Unpublishing { get; } = document.PublishedState == PublishedState.Unpublishing;
}
