using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Content;

/// <summary>Data that follows from the values of an item, such as what it refers to. It is stored in the transaction that stores the item.</summary>
internal interface IDerivedContentData
{
    /// <summary>Brings the data up to date with a document or media item that was just stored and still knows what is happening to it.</summary>
    void Update(IContentBase content);
}
