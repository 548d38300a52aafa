using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>The aliases that properties may not have, because published items have members with these names.</summary>
internal sealed class ReservedFieldNames : IReservedFieldNamesService
{
    private static readonly string[] Names = [.. typeof(IPublishedContent).GetInterfaces().Append(typeof(IPublishedContent))
        .SelectMany(type => type.GetMembers())
        .Where(member => member is System.Reflection.PropertyInfo or System.Reflection.MethodInfo { IsSpecialName: false })
        .Select(member => member.Name)];

    public ISet<string> GetDocumentReservedFieldNames() => Set();

    public ISet<string> GetMediaReservedFieldNames() => Set();

    public ISet<string> GetMemberReservedFieldNames() => Set();

    private static HashSet<string> Set() => new(Names, StringComparer.OrdinalIgnoreCase);
}
