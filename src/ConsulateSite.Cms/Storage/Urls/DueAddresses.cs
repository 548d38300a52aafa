using System.Globalization;
using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Storage.Urls;

/// <summary>
/// The documents whose stored addresses may be older than they are. A document is noted in the transaction that stores it,
/// because its addresses follow in another one, and a process can end between the two.
/// </summary>
internal sealed class DueAddresses(IDatabase database, TimeProvider time) : IDerivedContentData
{
    private const string Prefix = "ConsulateSite.DueAddresses.";

    /// <summary>Notes a document that was just stored.</summary>
    public void Update(IContentBase content)
    {
        if (content is not IContent)
        {
            return;
        }

        CmsDbContext write = database.Write;
        string name = NameOf(content.Key);
        DateTime now = time.GetUtcNow().UtcDateTime;
        if (write.KeyValues.Where(row => row.Key == name).ExecuteUpdate(row => row.SetProperty(x => x.UpdateDate, now)) == 0)
        {
            write.KeyValues.Add(new KeyValueRow { Key = name, UpdateDate = now });
            write.SaveChanges();
            write.ChangeTracker.Clear();
        }
    }

    /// <summary>The documents that are noted.</summary>
    public Guid[] All() =>
        [.. database.Read.KeyValues.Where(row => row.Key.StartsWith(Prefix)).Select(row => row.Key).ToArray().Select(KeyOf)];

    /// <summary>Forgets a document whose addresses have been brought up to date in this transaction.</summary>
    public void Settle(Guid document)
    {
        string name = NameOf(document);
        database.Write.KeyValues.Where(row => row.Key == name).ExecuteDelete();
    }

    private static string NameOf(Guid document) => Prefix + document.ToString("N", CultureInfo.InvariantCulture);

    private static Guid KeyOf(string name) => Guid.ParseExact(name[Prefix.Length..], "N");
}
