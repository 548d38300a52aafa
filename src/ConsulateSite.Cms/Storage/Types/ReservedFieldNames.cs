using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Storage.Types;

/// <summary>
/// The aliases that properties may not have: those that the site reserves in its settings, and no others. Umbraco also reserves the
/// members of its generated models; this site's models give such a property another name, so that <c>level</c> is read as
/// <c>LevelValue</c>.
/// </summary>
internal sealed class ReservedFieldNames(
    IOptions<ContentPropertySettings> documents, IOptions<MediaPropertySettings> media, IOptions<MemberPropertySettings> members)
    : IReservedFieldNamesService
{
    public ISet<string> GetDocumentReservedFieldNames() => documents.Value.ReservedFieldNames;

    public ISet<string> GetMediaReservedFieldNames() => media.Value.ReservedFieldNames;

    public ISet<string> GetMemberReservedFieldNames() => members.Value.ReservedFieldNames;
}
