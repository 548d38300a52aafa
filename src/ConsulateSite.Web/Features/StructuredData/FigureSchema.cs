using System.Text.Json.Nodes;
using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Features.StructuredData;

/// <summary>A figure is a set of data that programs can fetch.</summary>
internal sealed class FigureSchema : ISchema
{
    /// <inheritdoc />
    public JsonObject? Describe(IPublishedContent content, PageHead head, PageContext page) =>
        content is Figure figure
            ? Schema.Of("Dataset", head)
                .With("identifier", figure.Code)
                .With("creator", Schema.Publisher(head))
                .With("version", Schema.Day(figure.Version))
                .With("measurementTechnique", Sources(figure, page))
                .With("variableMeasured", figure.Unit(page.Culture))
                .With("distribution", Schema.List([Download(head)]))
            : null;

    private static string? Sources(Figure figure, PageContext page) =>
        string.Join("; ", figure.Sources(page.Culture).Select(source => source.Title(page.Culture)).OfType<string>()) is { Length: > 0 } names ? names : null;

    private static JsonObject? Download(PageHead head) =>
        head.Canonical is { } address
            ? new JsonObject { ["@type"] = "DataDownload", ["encodingFormat"] = "text/csv", ["contentUrl"] = FigureCsv.AddressOf(address) }
            : null;
}
