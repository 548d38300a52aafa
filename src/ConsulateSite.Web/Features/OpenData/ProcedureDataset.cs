using ConsulateSite.Web.Features.OpenData.Records;
using ConsulateSite.Web.Features.Procedures;
using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Models.Generated;
using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Features.OpenData;

/// <summary>The procedures with their cases, documents and steps.</summary>
internal sealed class ProcedureDataset(DataDocuments documents, ChecklistBuilder checklists) : Dataset<Procedure, ProcedureRecord>(documents)
{
    public override string Name => "procedures";

    public override string DocumentType => "procedure";

    protected override IEnumerable<ProcedureRecord> Records(DataDocument<Procedure> document, PageContext page)
    {
        Procedure procedure = document.Content;
        yield return new ProcedureRecord
        {
            Id = procedure.Key,
            Code = procedure.Code,
            Name = document.Name,
            Summary = procedure.Summary(page.Culture),
            Category = procedure.Category,
            CategoryName = procedure.Category is { } category ? page.Texts[ChoiceWords.Key("Category", category)].Value : null,
            Audiences = procedure.Audiences,
            HandledBy = procedure.HandledBy,
            Presence = procedure.Presence,
            Appointment = procedure.Appointment,
            ProcessingTime = procedure.ProcessingTime(page.Culture),
            Validity = procedure.Validity(page.Culture),
            WhereToApply = procedure.WhereToApply(page.Culture),
            ValidFrom = procedure.ValidFrom.Day(),
            ValidThrough = procedure.ValidTo.Day(),
            Prerequisites = Documents.CodesOf(procedure.Prerequisites, page),
            Cases = [.. ProcedureCases.Of(procedure, page.Culture).Select(block => Case(block, page))],
            Steps = [.. procedure.Steps(page.Culture).Select(step => step.Title(page.Culture)).OfType<string>()],
            OnlineServices = [.. procedure.OnlineServices(page.Culture).Select(service => new LinkData { Name = service.NameText(page.Culture), Url = service.Url })],
            LegalBasis = [.. procedure.LegalBasis(page.Culture).Select(law => new LinkData { Name = law.Text(page.Culture), Url = law.Url })],
            Sources = [.. procedure.Sources(page.Culture).Select(source => Source(source, page))],
            ToBeConfirmed = procedure.Uncertain(page.Culture),
            ReviewedOn = procedure.ReviewedOn.Day(),
            Url = document.Url,
            Changed = document.Changed,
        };
    }

    private static SourceData Source(SourceBlock source, PageContext page) =>
        new() { Name = source.Title(page.Culture), Url = source.Url, Year = source.Year, Kind = source.Kind };

    private CaseData Case(CaseBlock block, PageContext page) => new()
    {
        Code = block.Code!,
        Name = block.NameText(page.Culture),
        Documents =
        [
            .. checklists.Build(block, page).Select(item => new DocumentData
            {
                Code = item.Code,
                Name = item.Name.Text,
                Specification = item.Specification?.Text,
                Language = item.Name.Language?.IsoCode ?? page.Culture,
            }),
        ],
    };
}
