using ConsulateSite.Backoffice.Documents.Models;
using Umbraco.Cms.Core.Models.ContentEditing;

namespace ConsulateSite.Backoffice.Documents.Writing;

/// <summary>Requests of the client as Umbraco's services want them.</summary>
internal static class DocumentRequests
{
    public static ContentCreateModel ToModel(this CreateDocumentRequestModel request) => new()
    {
        Key = request.Id,
        ContentTypeKey = request.DocumentType.Id,
        ParentKey = request.Parent?.Id,
        TemplateKey = request.Template?.Id,
        Properties = Properties(request.Values),
        Variants = Variants(request.Variants),
    };

    public static ContentUpdateModel ToModel(this UpdateDocumentRequestModel request) => new()
    {
        TemplateKey = request.Template?.Id,
        Properties = Properties(request.Values),
        Variants = Variants(request.Variants),
    };

    public static ValidateContentUpdateModel ToModel(this ValidateUpdateDocumentRequestModel request) => new()
    {
        TemplateKey = request.Template?.Id,
        Cultures = request.Cultures?.ToHashSet(StringComparer.OrdinalIgnoreCase),
        Properties = Properties(request.Values),
        Variants = Variants(request.Variants),
    };

    /// <summary>The fields of a request.</summary>
    public static IReadOnlyList<PropertyValueModel> Properties(IEnumerable<DocumentValueModel> values) =>
        [.. values.Select(x => new PropertyValueModel { Alias = x.Alias, Culture = x.Culture, Segment = x.Segment, Value = x.Value })];

    /// <summary>The names of a request.</summary>
    public static IReadOnlyList<VariantModel> Variants(IEnumerable<DocumentVariantRequestModel> variants) =>
        [.. variants.Select(x => new VariantModel { Culture = x.Culture, Segment = x.Segment, Name = x.Name })];
}
