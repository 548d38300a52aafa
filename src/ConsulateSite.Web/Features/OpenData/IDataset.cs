using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>A set of records of one kind.</summary>
internal interface IDataset
{
    /// <summary>Its name in addresses.</summary>
    string Name { get; }

    /// <summary>The alias of the documents of which its records are made.</summary>
    string DocumentType { get; }

    /// <summary>The type of its records.</summary>
    Type RecordType { get; }

    /// <summary>The records in the reader's language. What they are made of is noted with the request.</summary>
    IReadOnlyList<DataRecord> Read(PageContext page);
}
