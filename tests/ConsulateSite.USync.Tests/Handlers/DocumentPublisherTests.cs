using ConsulateSite.USync.Files;
using ConsulateSite.USync.Handlers.Nodes;
using NSubstitute;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.USync.Tests.Handlers;

public class DocumentPublisherTests
{
    private readonly IContentService _service = Substitute.For<IContentService>();
    private readonly IContent _node = Substitute.For<IContent>();
    private readonly DocumentPublisher _publisher;

    public DocumentPublisherTests()
    {
        _publisher = new DocumentPublisher(_service, -1);
        _node.HasIdentity.Returns(true);
        _service.GetContentScheduleByContentId(Arg.Any<int>()).Returns(_ => new ContentScheduleCollection());
        _service.Save(default!, default, default).ReturnsForAnyArgs(OperationResult.Succeed(new EventMessages()));
        _service.SaveAndPublish(default!, default!, default).ReturnsForAnyArgs(new PublishResult(PublishResultType.SuccessPublish, new EventMessages(), _node));
        _service.Unpublish(default!, default, default).ReturnsForAnyArgs(new PublishResult(PublishResultType.SuccessUnpublish, new EventMessages(), _node));
    }

    [Fact]
    public void Exactly_the_cultures_of_the_file_are_published_and_unpublished()
    {
        _node.Published.Returns(true);
        _node.IsCulturePublished("fr").Returns(true);

        _publisher.Store(_node, Item() with { PublishedCultures = new Dictionary<string, bool> { ["ar"] = true, ["en"] = false, ["fr"] = false } });

        _service.Received(1).SaveAndPublish(_node, Arg.Is<string[]>(cultures => cultures.SequenceEqual(new[] { "ar" })), -1);
        _service.Received(1).Unpublish(_node, "fr", -1);
        _service.DidNotReceive().Unpublish(_node, "en", -1);
    }

    [Fact]
    public void A_document_that_is_published_nowhere_is_unpublished_as_a_whole()
    {
        _node.Published.Returns(true);
        _node.IsCulturePublished(Arg.Any<string>()).Returns(true);

        _publisher.Store(_node, Item() with { PublishedCultures = new Dictionary<string, bool> { ["ar"] = false, ["fr"] = false } });

        _service.Received(1).Unpublish(_node, "*", -1);
        _service.DidNotReceiveWithAnyArgs().SaveAndPublish(default!, default!, default);
    }

    [Fact]
    public void A_file_that_says_no_state_only_saves()
    {
        _node.IsDirty().Returns(true);
        _node.Published.Returns(true);

        _publisher.Store(_node, Item());

        _service.ReceivedWithAnyArgs(1).Save(default!, default, default);
        _service.DidNotReceiveWithAnyArgs().SaveAndPublish(default!, default!, default);
        _service.DidNotReceiveWithAnyArgs().Unpublish(default!, default, default);
    }

    [Fact]
    public void A_schedule_is_set_after_publishing_because_a_pending_release_forbids_it()
    {
        NodeSchedule expire = new("ar", ContentScheduleAction.Expire, new DateTime(2027, 5, 1, 0, 0, 0, DateTimeKind.Utc));

        _publisher.Store(_node, Item() with { PublishedCultures = new Dictionary<string, bool> { ["ar"] = true }, Schedule = [expire] });

        Received.InOrder(() =>
        {
            _service.PersistContentSchedule(_node, Arg.Is<ContentScheduleCollection>(schedule => schedule.FullSchedule.Count == 0));
            _service.SaveAndPublish(_node, Arg.Any<string[]>(), -1);
            _service.PersistContentSchedule(_node, Arg.Is<ContentScheduleCollection>(schedule => schedule.FullSchedule.Single().Culture == "ar"));
        });
    }

    [Fact]
    public void A_schedule_that_is_the_same_is_left_alone()
    {
        _publisher.Store(_node, Item() with { Schedule = [] });

        _service.DidNotReceiveWithAnyArgs().PersistContentSchedule(default!, default!);
    }

    [Fact]
    public void A_refusal_names_the_properties_that_are_not_valid()
    {
        IProperty property = Substitute.For<IProperty>();
        property.Alias.Returns("summary");
        _service.SaveAndPublish(default!, default!, default).ReturnsForAnyArgs(
            new PublishResult(PublishResultType.FailedPublishContentInvalid, new EventMessages(), _node) { InvalidProperties = [property] });

        USyncFormatException error = Assert.Throws<USyncFormatException>(() => _publisher.Store(_node, Item() with { Published = true }));

        Assert.Contains("FailedPublishContentInvalid", error.Message, StringComparison.Ordinal);
        Assert.Contains("summary", error.Message, StringComparison.Ordinal);
    }

    private static NodeItem Item() => new() { Key = Guid.NewGuid(), Alias = "a", Name = "a", ContentType = "page" };
}
