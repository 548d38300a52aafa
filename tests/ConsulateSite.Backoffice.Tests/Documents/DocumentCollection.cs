using Xunit;

namespace ConsulateSite.Backoffice.Tests.Documents;

/// <summary>Tests of documents, which share one site and leave each other's pages alone.</summary>
[CollectionDefinition(Name)]
public sealed class DocumentCollection : ICollectionFixture<DocumentSite>
{
    public const string Name = "Documents";
}
