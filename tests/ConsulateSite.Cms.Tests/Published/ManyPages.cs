using System.Globalization;
using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Content;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Umbraco.Cms.Core;

namespace ConsulateSite.Cms.Tests.Published;

/// <summary>Writes many published pages straight into the tables, with the addresses that publishing would have stored.</summary>
internal static class ManyPages
{
    private const int Batch = 1000;

    /// <summary>Adds pages below the home page, in sections of fifty.</summary>
    /// <returns>The keys of the pages.</returns>
    public static List<Guid> Insert(TestSite site, int count, string text)
    {
        List<Guid> keys = [];
        Writer writer = site.Engine.InScope(() => new Writer(site, text));
        foreach (int[] numbers in Enumerable.Range(0, count).Chunk(Batch))
        {
            site.Engine.InScope(() =>
            {
                CmsDbContext write = site.Engine.Get<IDatabase>().Write;
                keys.AddRange(numbers.Select(number => writer.Add(write, number)));
                write.SaveChanges();
                write.ChangeTracker.Clear();
            });
        }

        return keys;
    }

    private sealed class Writer
    {
        private static readonly DateTime Date = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

        private readonly int _type;
        private readonly string _text;
        private readonly int[] _languages;
        private readonly NodePlace _home;
        private NodePlace _section;
        private int _lastNode;
        private int _lastVersion;

        public Writer(TestSite site, string text)
        {
            CmsDbContext read = site.Engine.Get<IDatabase>().Read;
            _type = site.PageType.Id;
            _text = text;
            _languages = [.. TestSite.Cultures.Select(culture => read.Languages.Single(language => language.IsoCode == culture).Id)];
            _home = new NodePlace(site.Home.Id, site.Home.Path, site.Home.Level);
            _lastNode = read.Nodes.Max(node => node.Id);
            _lastVersion = read.Versions.Max(version => version.Id);
        }

        public Guid Add(CmsDbContext write, int number)
        {
            string name = "page " + number.ToString(CultureInfo.InvariantCulture);
            bool opensSection = number % 50 == 0;
            NodePlace parent = opensSection ? _home : _section;
            int id = ++_lastNode;
            NodePlace place = new(id, string.Create(CultureInfo.InvariantCulture, $"{parent.Path},{id}"), parent.Level + 1);
            _section = opensSection ? place : _section;
            NodeRow node = new()
            {
                Id = id,
                Key = Guid.NewGuid(),
                ObjectType = Constants.ObjectTypes.Document,
                ParentId = parent.Id,
                Path = place.Path,
                Level = place.Level,
                SortOrder = number,
                Name = name,
                CreateDate = Date,
            };
            ContentVersionRow[] versions = [Version(node, published: false), Version(node, published: true)];
            write.Nodes.Add(node);
            write.Contents.Add(new ContentRow
            {
                NodeId = id,
                ContentTypeId = _type,
                Published = true,
                UpdateDate = Date,
                CurrentVersionId = versions[0].Id,
                PublishedVersionId = versions[1].Id,
            });
            write.Versions.AddRange(versions);
            AddCultures(write, node, versions);
            return node.Key;
        }

        private void AddCultures(CmsDbContext write, NodeRow node, ContentVersionRow[] versions)
        {
            foreach ((string culture, int language) in TestSite.Cultures.Zip(_languages))
            {
                write.DocumentCultures.Add(new DocumentCultureRow { NodeId = node.Id, Culture = culture, Name = node.Name, Available = true, Published = true });
                write.VersionCultures.AddRange(versions.Select(version =>
                    new ContentVersionCultureRow { VersionId = version.Id, Culture = culture, Name = node.Name!, Date = Date }));
                write.DocumentUrls.AddRange(new[] { true, false }.Select(draft => new DocumentUrlRow
                {
                    DocumentKey = node.Key,
                    LanguageId = language,
                    UrlSegment = node.Name!.Replace(' ', '-'),
                    IsDraft = draft,
                    IsPrimary = true,
                }));
            }
        }

        private ContentVersionRow Version(NodeRow node, bool published) => new()
        {
            Id = ++_lastVersion,
            NodeId = node.Id,
            Current = !published,
            Published = published,
            VersionDate = Date,
            Name = node.Name,
            Values = PropertyValuesJson.Write(
            [
                KeyValuePair.Create<string, IReadOnlyList<StoredValue>>(
                    "title", [.. TestSite.Cultures.Select(culture => new StoredValue(culture, null, $"{node.Name} {culture} {_text}"))]),
            ]),
        };
    }

    private readonly record struct NodePlace(int Id, string Path, int Level);
}
