using ConsulateSite.Delivery.Indexing;
using Microsoft.Extensions.Logging;
using NSubstitute;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Delivery.Tests.Indexing;

public sealed class HandlerFieldsTests
{
    private readonly IContentService _documents = Substitute.For<IContentService>();
    private readonly ILogger<HandlerFields> _logger = Substitute.For<ILogger<HandlerFields>>();
    private readonly IContent _document = Substitute.For<IContent>();

    [Fact]
    public void Without_a_handler_no_document_is_read()
    {
        Assert.Empty(Fields().Load([Guid.NewGuid()], preview: false));
        Assert.Empty(_documents.ReceivedCalls());
    }

    [Fact]
    public void A_handler_that_fails_is_noted_and_takes_nothing_from_the_others()
    {
        IContentIndexHandler broken = Handler("broken", FieldType.StringRaw, "x");
        broken.GetFieldValues(_document, "fr").Returns(_ => throw new InvalidOperationException("It is broken."));

        FieldValues values = Fields(broken, Handler("colour", FieldType.StringRaw, "red")).Of(_document, "fr");

        Assert.Equal(["red"], values.Of("Colour"));
        Assert.Equal([LogLevel.Error], Noted());
    }

    [Fact]
    public void A_value_of_another_type_is_noted()
    {
        Assert.Empty(Fields(Handler("pages", FieldType.Number, "many")).Of(_document, "fr").Of("pages"));
        Assert.Equal([LogLevel.Error], Noted());
    }

    [Fact]
    public void A_name_is_taken_once()
    {
        HandlerFields fields = Fields(Handler("colour", FieldType.StringRaw, "red"), Handler("Colour", FieldType.Number, 1), Handler("name", FieldType.Date, "x"));

        Assert.Equal(FieldType.StringRaw, Assert.Single(fields.Types).Value);
        Assert.Equal([LogLevel.Warning, LogLevel.Warning], Noted());
    }

    private HandlerFields Fields(params IContentIndexHandler[] handlers) => new(new ContentIndexHandlerCollection(() => handlers), _documents, _logger);

    private IContentIndexHandler Handler(string field, FieldType type, object value)
    {
        IContentIndexHandler handler = Substitute.For<IContentIndexHandler>();
        handler.GetFields().Returns([new IndexField { FieldName = field, FieldType = type, VariesByCulture = false }]);
        handler.GetFieldValues(_document, "fr").Returns([new IndexFieldValue { FieldName = field, Values = [value] }]);
        return handler;
    }

    private LogLevel[] Noted() => [.. _logger.ReceivedCalls().Select(call => call.GetArguments()[0]).OfType<LogLevel>()];
}
