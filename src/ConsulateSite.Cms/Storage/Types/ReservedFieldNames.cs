using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>The aliases that properties may not have. Nothing here generates classes from types, so it is for the site to reserve names.</summary>
internal sealed class ReservedFieldNames(
    IOptions<ContentPropertySettings> documents, IOptions<MediaPropertySettings> media, IOptions<MemberPropertySettings> members)
    : IReservedFieldNamesService
{
    public ISet<string> GetDocumentReservedFieldNames() => documents.Value.ReservedFieldNames;

    public ISet<string> GetMediaReservedFieldNames() => media.Value.ReservedFieldNames;

    public ISet<string> GetMemberReservedFieldNames() => members.Value.ReservedFieldNames;
}
