using ConsulateSite.Web.Features.Figures;
using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>The values of all series.</summary>
internal sealed class FigureDataset(DataDocuments documents) : Dataset<Figure, FigureRecord>(documents)
{
    public override string Name => "figures";

    public override string DocumentType => "figure";

    protected override IEnumerable<FigureRecord> Records(DataDocument<Figure> document, PageContext page) =>
        FigureBuilder.Values(document.Content, page).Select(value => new FigureRecord
        {
            Id = value.Key,
            Figure = document.Content.Code,
            FigureName = document.Name,
            Period = value.Period(page.Culture)!,
            Value = value.Value.Plain(),
            Unit = document.Content.Unit(page.Culture),
            Note = value.Note(page.Culture),
            Certainty = value.Certainty,
            Source = value.Source,
            SourceYear = value.Year,
            Version = document.Content.Version.Day(),
            Url = document.Url,
            Changed = document.Changed,
        });
}
