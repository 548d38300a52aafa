using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>What procedures cost, component by component: whoever needs a sum adds up those of a case.</summary>
internal sealed class FeeDataset(DataDocuments documents) : Dataset<Procedure, FeeRecord>(documents)
{
    private const string Dirham = "MAD";
    private const string OtherComponent = "other";

    public override string Name => "fees";

    public override string DocumentType => "procedure";

    protected override IEnumerable<FeeRecord> Records(DataDocument<Procedure> document, PageContext page) =>
        document.Content.Fees(page.Culture).Select(fee => new FeeRecord
        {
            Id = fee.Key,
            Procedure = document.Content.Code,
            ProcedureName = document.Name,
            Cases = [.. fee.Cases.Where(code => code.Length > 0)],
            Component = fee.Component ?? OtherComponent,
            Label = FeeTableBuilder.Label(fee, page),
            Amount = fee.Amount.Plain(),
            Currency = Dirham,
            Certainty = fee.Certainty,
            Source = fee.Source,
            SourceYear = fee.Year,
            Url = document.Url,
            Changed = document.Changed,
        });
}
