using ConsulateSite.Backoffice.Api;
using ConsulateSite.Backoffice.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models.TemporaryFile;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace ConsulateSite.Backoffice.TemporaryFiles;

/// <summary>Files on their way into a document or the media library. One that nothing uses goes by itself.</summary>
[ManagementRoute("temporary-file")]
[RequireAnySection]
internal sealed class TemporaryFileController(
    ITemporaryFileService files, UploadInspection inspection, IOptionsMonitor<ContentSettings> content, UploadLimit limit) : ManagementController
{
    /// <summary>What may be uploaded.</summary>
    [HttpGet("configuration")]
    public ActionResult<TemporaryFileConfigurationResponseModel> Configuration() => new TemporaryFileConfigurationResponseModel(
        [.. content.CurrentValue.Imaging.ImageFileTypes],
        [.. content.CurrentValue.DisallowedUploadedFileExtensions],
        [.. content.CurrentValue.AllowedUploadedFileExtensions],
        limit.Kilobytes);

    /// <summary>Uploads a file. Large ones are written to the disk while they arrive.</summary>
    [HttpPost]
    [Consumes("multipart/form-data")]
    [ServiceFilter<UploadLimit>]
    [ProducesResponseType(StatusCodes.Status201Created)]
    public async Task<IActionResult> Create([FromForm] CreateTemporaryFileRequestModel model)
    {
        await using (Stream stream = model.File.OpenReadStream())
        {
            if (!await inspection.IsHarmlessAsync(model.File.FileName, stream, HttpContext.RequestAborted))
            {
                return Failed(TemporaryFileOperationStatus.UploadBlocked, TemporaryFileProblems.Table);
            }
        }

        Attempt<TemporaryFileModel?, TemporaryFileOperationStatus> created = await files.CreateAsync(new CreateTemporaryFileModel
        {
            Key = model.Id,
            FileName = model.File.FileName,
            OpenReadStream = model.File.OpenReadStream,
        });
        return created.Success ? CreatedAs("temporary-file", model.Id) : Failed(created.Status, TemporaryFileProblems.Table);
    }

    /// <summary>A file that was uploaded.</summary>
    [HttpGet("{id:guid}")]
    [ProducesResponseType<TemporaryFileResponseModel>(StatusCodes.Status200OK)]
    public async Task<IActionResult> Get(Guid id) => await files.GetAsync(id) is { } file
        ? Ok(new TemporaryFileResponseModel(file.Key, file.AvailableUntil.ToUniversalTime().ToOffset(), file.FileName))
        : Failed(TemporaryFileOperationStatus.NotFound);

    /// <summary>Forgets a file that was uploaded.</summary>
    [HttpDelete("{id:guid}")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    public async Task<IActionResult> Delete(Guid id) => Outcome(await files.DeleteAsync(id), TemporaryFileProblems.Table);
}
