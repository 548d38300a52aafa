using System.Text;
using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.OpenData;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Tests.Fakes;
using ConsulateSite.Web.Tests.Features.Feeds;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Tests.Features.OpenData;

/// <summary>The open data of a small site.</summary>
internal sealed class OpenDataSite
{
    private readonly DatasetBuilder _builder;
    private readonly DataChanges _changes;
    private readonly List<PublicAccessEntry> _protected = [];
    private readonly List<IAuditItem> _log = [];
    private readonly List<IEntitySlim> _entities = [];

    public OpenDataSite()
    {
        IPublicAccessService access = Substitute.For<IPublicAccessService>();
        access.GetAll().Returns(_protected);
        DataDocuments documents = new(Feeds.Tree, Feeds.Site.Links, Feeds.Addresses, access);
        IDataset[] datasets =
        [
            new ProcedureDataset(documents, new ChecklistBuilder(Feeds.Site.Languages, Feeds.Site.Links)),
            new FeeDataset(documents), new EventDataset(documents), new NewsDataset(documents),
        ];
        _builder = new DatasetBuilder(datasets, Feeds.Site.Languages, Feeds.Addresses);
        IAuditService audit = Substitute.For<IAuditService>();
        audit.GetItemsAsync(0, 0)
            .ReturnsForAnyArgs(_ => new PagedModel<IAuditItem>(_log.Count, _log.AsEnumerable().Reverse().ToArray()));
        IEntityService entities = Substitute.For<IEntityService>();
        entities.GetAll(UmbracoObjectTypes.Document, Arg.Any<int[]>())
            .Returns(call => _entities.Where(entity => call.ArgAt<int[]>(1).Contains(entity.Id)).ToArray());
        _changes = new DataChanges(datasets, documents, audit, entities);
    }

    public FeedSite Feeds { get; } = new();

    public FakeContent Procedure(string code, params FakeElement[] fees)
    {
        FakeContent procedure = Feeds.Procedure(code, "passport");
        procedure.With("code", code).WithBlocks("fees", [.. fees.Select(fee => new FeeBlock(fee, FakeElement.Fallback))]);
        return procedure;
    }

    public static FakeElement Fee(decimal? amount, string label = "Fee")
    {
        FakeElement fee = new("feeBlock");
        fee.With("component", "stamp").With("certainty", "confirmed").WithText("label", label);
        if (amount is not null)
        {
            fee.With("amount", amount);
        }

        return fee;
    }

    /// <summary>Keeps a node, and all below it, for members.</summary>
    public void Protect(int node) => _protected.Add(new PublicAccessEntry(Guid.NewGuid(), node, 1, 1, []));

    /// <summary>Notes what was done to a document.</summary>
    public void Note(FakeContent document, int id, AuditType act, DateTime at, string? languages = null)
    {
        if (_entities.All(entity => entity.Id != id))
        {
            string type = document.ContentType.Alias;
            IDocumentEntitySlim entity = Substitute.For<IDocumentEntitySlim>();
            entity.Id.Returns(id);
            entity.Key.Returns(document.Key);
            entity.ContentTypeAlias.Returns(type);
            _entities.Add(entity);
        }

        IAuditItem entry = Substitute.For<IAuditItem>();
        entry.Id.Returns(id);
        entry.AuditType.Returns(act);
        entry.CreateDate.Returns(at);
        entry.Parameters.Returns(languages);
        _log.Add(entry);
    }

    public BuiltDataset? Find(string name, string culture) => _builder.Find(name, Feeds.Site.Page(culture));

    public string Csv(string name, string culture) => Encoding.UTF8.GetString(Find(name, culture)!.Files.Single(file => file.Format == DataFormat.Csv).Bytes.Span);

    public JsonArray Records(string name, string culture) =>
        JsonNode.Parse(Find(name, culture)!.Files.Single(file => file.Format == DataFormat.Json).Bytes.Span)!["records"]!.AsArray();

    public Task<IReadOnlyList<DataChange>> ChangesAsync(string culture) => _changes.ListAsync(Feeds.Site.Page(culture));
}
