using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using ConsulateSite.Cms.Tests.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace ConsulateSite.Cms.Tests.Types;

/// <summary>An item in the database with a draft, a published and an old version.</summary>
internal sealed class StoredItem
{
    private readonly EngineFixture _engine;
    private readonly Dictionary<string, int> _versions = [];

    public StoredItem(EngineFixture engine, IContentTypeComposition type, string name = "Item")
    {
        _engine = engine;
        Id = engine.InScope(() => TreeNodes.Insert(Write, new NodeRow
        {
            Key = Guid.NewGuid(),
            ObjectType = Constants.ObjectTypes.Document,
            ParentId = Constants.System.Root,
            Name = name,
        }).Id);
        engine.InScope(() =>
        {
            Write.Contents.Add(new ContentRow { NodeId = Id, ContentTypeId = type.Id, Published = true });
            foreach (string version in new[] { "old", "published", "draft" })
            {
                ContentVersionRow row = new() { NodeId = Id, Name = name, Current = version == "draft", Published = version == "published" };
                Write.Versions.Add(row);
                Write.SaveChanges();
                _versions[version] = row.Id;
            }

            ContentRow content = Write.Contents.Single(row => row.NodeId == Id);
            content.CurrentVersionId = _versions["draft"];
            content.PublishedVersionId = _versions["published"];
            Write.ChangeTracker.Clear();
            Write.Contents.Update(content);
            Write.SaveChanges();
            Write.ChangeTracker.Clear();
        });
    }

    public int Id { get; }

    public ContentRow Row => _engine.InScope(() => _engine.Get<IDatabase>().Read.Contents.Single(row => row.NodeId == Id));

    private CmsDbContext Write => _engine.Get<IDatabase>().Write;

    /// <summary>Sets the values of all three versions.</summary>
    public StoredItem With(string values)
    {
        foreach (string version in _versions.Keys)
        {
            With(version, values);
        }

        return this;
    }

    public StoredItem With(string version, string values)
    {
        Change(version, row => row.Values = values);
        return this;
    }

    public void Name(string version, string name) => Change(version, row => row.Name = name);

    /// <summary>Adds a culture with its name in the draft and the published version.</summary>
    public void Culture(string culture, string draft, string published) => _engine.InScope(() =>
    {
        Write.VersionCultures.Add(new ContentVersionCultureRow { VersionId = _versions["draft"], Culture = culture, Name = draft });
        Write.VersionCultures.Add(new ContentVersionCultureRow { VersionId = _versions["published"], Culture = culture, Name = published });
        Write.DocumentCultures.Add(new DocumentCultureRow { NodeId = Id, Culture = culture, Name = draft, Available = true, Published = true });
        Write.SaveChanges();
        Write.ChangeTracker.Clear();
    });

    public string Values(string version) => Version(version).Values;

    public ContentVersionRow Version(string version) => _engine.InScope(() =>
    {
        int id = _versions[version];
        return _engine.Get<IDatabase>().Read.Versions.Single(row => row.Id == id);
    });

    public (string Culture, string Name)[] Cultures(string version) => _engine.InScope(() =>
    {
        int id = _versions[version];
        return _engine.Get<IDatabase>().Read.VersionCultures.Where(row => row.VersionId == id).OrderBy(row => row.Culture)
            .AsEnumerable().Select(row => (row.Culture, row.Name)).ToArray();
    });

    public DocumentCultureRow[] States() => _engine.InScope(() =>
        _engine.Get<IDatabase>().Read.DocumentCultures.Where(row => row.NodeId == Id).OrderBy(row => row.Culture).ToArray());

    private void Change(string version, Action<ContentVersionRow> change) => _engine.InScope(() =>
    {
        ContentVersionRow row = Version(version);
        change(row);
        Write.Versions.Update(row);
        Write.SaveChanges();
        Write.ChangeTracker.Clear();
    });
}
