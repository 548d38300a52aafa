using System.Text.Json.Nodes;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Tests.DocumentTypes;

/// <summary>Document types as the client sends them.</summary>
internal static class DocumentTypeModels
{
    public static JsonObject Type(string alias, params JsonObject[] properties) => new()
    {
        ["alias"] = alias,
        ["name"] = $"The {alias}",
        ["description"] = "Made by a test",
        ["icon"] = "icon-document",
        ["allowedAsRoot"] = true,
        ["variesByCulture"] = true,
        ["variesBySegment"] = false,
        ["isElement"] = false,
        ["allowedInLibrary"] = false,
        ["collection"] = null,
        ["properties"] = new JsonArray([.. properties]),
        ["containers"] = new JsonArray(),
        ["allowedDocumentTypes"] = new JsonArray(),
        ["compositions"] = new JsonArray(),
        ["allowedTemplates"] = new JsonArray(),
        ["defaultTemplate"] = null,
        ["cleanup"] = new JsonObject { ["preventCleanup"] = false },
    };

    public static JsonObject Property(string alias, Guid? container = null, bool variesByCulture = true) => new()
    {
        ["id"] = Guid.NewGuid(),
        ["container"] = container is { } id ? Reference(id) : null,
        ["sortOrder"] = 3,
        ["alias"] = alias,
        ["name"] = $"The {alias}",
        ["description"] = null,
        ["dataType"] = Reference(Constants.DataTypes.Guids.TextstringGuid),
        ["variesByCulture"] = variesByCulture,
        ["variesBySegment"] = false,
        ["validation"] = new JsonObject { ["mandatory"] = true, ["mandatoryMessage"] = "Needed", ["regEx"] = "^a", ["regExMessage"] = "Begins with a" },
        ["appearance"] = new JsonObject { ["labelOnTop"] = true },
    };

    public static JsonObject Container(Guid id, string name, string type, Guid? parent = null) => new()
    {
        ["id"] = id,
        ["parent"] = parent is { } key ? Reference(key) : null,
        ["name"] = name,
        ["type"] = type,
        ["sortOrder"] = 1,
    };

    public static JsonObject TakenOver(Guid type, string how = "Composition") =>
        new() { ["documentType"] = Reference(type), ["compositionType"] = how };

    public static JsonObject Reference(Guid id) => new() { ["id"] = id };
}
