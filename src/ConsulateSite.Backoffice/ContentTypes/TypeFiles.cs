using System.Xml;
using System.Xml.Linq;
using ConsulateSite.Backoffice.Problems;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.ContentTypes;

/// <summary>Uploads that hold a type.</summary>
internal sealed class TypeFiles(ITemporaryFileService files)
{
    /// <summary>Reads an upload.</summary>
    /// <param name="upload">The upload.</param>
    /// <param name="kind">What it has to hold: <c>DocumentType</c> or <c>MediaType</c>.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <exception cref="OperationRefusedException">The upload is gone (404) or holds something else (400).</exception>
    public async Task<TypeFile> ReadAsync(Guid upload, string kind, CancellationToken cancellationToken)
    {
        TemporaryFileModel file = await files.GetAsync(upload) ?? throw OperationRefusedException.NotFound("The upload does not exist any more.");
        try
        {
            await using Stream content = file.OpenReadStream();
            using XmlReader reader = XmlReader.Create(
                content, new XmlReaderSettings { Async = true, DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
            TypeFile type = new(await XElement.LoadAsync(reader, LoadOptions.None, cancellationToken));
            return type.Kind == kind ? type : throw TypeFile.Invalid();
        }
        catch (XmlException)
        {
            throw TypeFile.Invalid();
        }
    }

    /// <summary>Forgets an upload that has been read.</summary>
    public Task DeleteAsync(Guid upload) => files.DeleteAsync(upload);
}
