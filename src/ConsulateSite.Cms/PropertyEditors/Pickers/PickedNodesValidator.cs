using System.ComponentModel.DataAnnotations;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.Validation;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.PropertyEditors.Pickers;

/// <summary>
/// Holds newly picked nodes against the tree and the types of the data type. Stored nodes are not asked again: one that
/// was deleted since then must not keep a page from being published.
/// </summary>
internal sealed class PickedNodesValidator(
    ILocalizedTextService texts, PickedNodeTypes types, Func<object?, PickedNode[]?> picked) : IValueValidator
{
    public IEnumerable<ValidationResult> Validate(
        object? value, string? valueType, object? dataTypeConfiguration, PropertyValidationContext validationContext)
    {
        if (picked(value) is not { Length: > 0 } nodes
            || dataTypeConfiguration is not MultiNodePickerConfiguration { TreeSource.ObjectType: { } tree } configuration)
        {
            return [];
        }

        string? entityType = EntityType(tree);
        return Array.Exists(nodes, node => node.Type != entityType)
            ? [texts.Invalid("invalidObjectType")]
            : TypeErrors(entityType!, [.. nodes.Select(node => node.Unique).Distinct()], ContentTypeKeys.Parse(configuration.Filter));
    }

    private static string? EntityType(string tree) => tree switch
    {
        "content" => Constants.UdiEntityType.Document,
        "media" => Constants.UdiEntityType.Media,
        "member" => Constants.UdiEntityType.Member,
        _ => null,
    };

    private IEnumerable<ValidationResult> TypeErrors(string entityType, Guid[] keys, HashSet<Guid> allowed)
    {
        if (allowed.Count == 0)
        {
            yield break;
        }

        IReadOnlyDictionary<Guid, Guid> found = types.Find(entityType, keys);
        if (found.Count < keys.Length)
        {
            yield return texts.Invalid("missingContent");
        }

        if (found.Values.Any(type => !allowed.Contains(type)))
        {
            yield return texts.Invalid("invalidObjectType");
        }
    }
}
