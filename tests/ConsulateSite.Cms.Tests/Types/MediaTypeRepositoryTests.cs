using ConsulateSite.Cms.Tests.Engine;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Tests.Types;

public sealed class MediaTypeRepositoryTests(EngineFixture engine) : IClassFixture<EngineFixture>
{
    private readonly Schema _schema = new(engine);

    [Fact]
    public void A_media_type_is_stored_changed_and_deleted()
    {
        MediaType type = new(_schema.Strings, Constants.System.Root) { Alias = "drawing", Name = "Drawing", Icon = "icon-brush" };
        type.AddPropertyType(_schema.NewProperty("caption", _schema.SavedDataType("Caption")), "facts", "Facts");
        _schema.Saved(type);
        type.Name = "Drawings";
        _schema.Saved(type);

        IMediaType read = engine.InScope(() => _schema.MediaTypes.Get("Drawing"))!;
        Assert.Equal((type.Id, type.Key, "Drawings", "icon-brush"), (read.Id, read.Key, read.Name, read.Icon));
        Assert.False(read.PropertyTypes.Single().SupportsPublishing);
        Assert.Equal("drawing1", engine.InScope(() => _schema.ContentTypes.GetUniqueAlias("drawing")));
        Assert.Contains("drawing", engine.InScope(() => _schema.ContentTypes.GetAllContentTypeAliases(Constants.ObjectTypes.MediaType)));
        Assert.Contains(engine.Get<IContentTypeCommonRepository>().GetAllTypes()!, common => common.Alias == "drawing");

        engine.InScope(() => _schema.MediaTypes.Delete(type));
        Assert.Null(engine.InScope(() => _schema.MediaTypes.Get(type.Key)));
    }

    [Fact]
    public void A_document_type_may_have_the_alias_of_a_media_type()
    {
        ContentType type = _schema.Saved(_schema.NewType("file"));

        Assert.Equal(type.Id, engine.InScope(() => _schema.ContentTypes.Get("file"))!.Id);
        Assert.Equal(1033, engine.InScope(() => _schema.MediaTypes.Get("file"))!.Id);
    }

    [Fact]
    public void There_are_no_member_types()
    {
        IMemberTypeRepository members = engine.Get<IMemberTypeRepository>();

        Assert.Empty(members.GetMany(Array.Empty<int>()));
        Assert.Null(members.Get("Member"));
        Assert.Throws<NotSupportedException>(() => members.Save(new MemberType(_schema.Strings, Constants.System.Root)));
    }

    [Fact]
    public void Names_are_reserved_by_the_site_alone()
    {
        IReservedFieldNamesService names = engine.Get<IReservedFieldNamesService>();

        engine.Get<IOptions<ContentPropertySettings>>().Value.AddReservedFieldName("reservedByTheSite");

        Assert.Equal(["reservedByTheSite"], names.GetDocumentReservedFieldNames());
        Assert.Empty(names.GetMediaReservedFieldNames());
    }
}
