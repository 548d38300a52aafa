using System.Diagnostics.CodeAnalysis;
using ConsulateSite.Imaging;
using ConsulateSite.Imaging.Commands;
using ConsulateSite.Imaging.Variants;
using ConsulateSite.Web.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace ConsulateSite.Web.Images;

/// <summary>Answers requests for images in another size, cut or format than their files have. Nobody but the site can make up such an address.</summary>
internal sealed class VariantMiddleware(
    RequestDelegate next,
    IFileProvider files,
    ImageVariants variants,
    ImageSigner signer,
    ComputationLimit limit,
    ILogger<VariantMiddleware> logger)
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string RetryAfterSeconds = "5";

    private int _unavailableSaid;

    public Task InvokeAsync(HttpContext context) =>
        OwnFormat(context.Request) is { } own && context.Request.Query.Keys.Any(ImageQuery.IsCommand) ? AnswerAsync(context, own) : next(context);

    private static ImageFormat? OwnFormat(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && request.Path.StartsWithSegments(MediaExtensions.RequestPath)
            ? ImageFormats.OfEnding(Path.GetExtension(request.Path.Value!).TrimStart('.'))
            : null;

    private async Task AnswerAsync(HttpContext context, ImageFormat own)
    {
        if (!IsSigned(context.Request, out ImageCommand? command))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        context.Request.Path.StartsWithSegments(MediaExtensions.RequestPath, out PathString path);
        if (files.GetFileInfo(path.Value!) is not { Exists: true, PhysicalPath: { } image })
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        await AnswerAsync(context, new FileInfo(image), command, FormatChoice.Choose(command, own, context.Request.GetTypedHeaders().Accept));
    }

    private bool IsSigned(HttpRequest request, [NotNullWhen(true)] out ImageCommand? command)
    {
        IEnumerable<KeyValuePair<string, string>> pairs = request.Query
            .Where(parameter => parameter.Key != ImageQuery.Signature)
            .SelectMany(parameter => parameter.Value.Select(value => KeyValuePair.Create(parameter.Key, value ?? string.Empty)));
        return ImageQuery.TryParse(pairs, out command)
            && request.Query[ImageQuery.Signature] is [{ } signature]
            && signer.Verify(request.Path.Value!, command, signature);
    }

    private async Task AnswerAsync(HttpContext context, FileInfo image, ImageCommand command, ImageFormat format)
    {
        try
        {
            ImageVariant? variant = variants.Find(image, command, format);
            if (variant is null && !limit.Allows(context.Connection.RemoteIpAddress))
            {
                Refuse(context, StatusCodes.Status429TooManyRequests);
                return;
            }

            using ImageVariant ready = variant ?? await variants.GetAsync(image, command, format, context.RequestAborted);
            await SendAsync(context, command, ready);
        }
        catch (WorkerUnavailableException unavailable)
        {
            SayOnce(unavailable);
            await next(context);
        }
        catch (WorkersBusyException)
        {
            Refuse(context, StatusCodes.Status503ServiceUnavailable);
        }
        catch (ImageRefusedException refused)
        {
            if (!refused.IsRepeated)
            {
                logger.LogWarning("No variant is made of {Image}: {Reason}: {Message}", context.Request.Path, refused.Reason, refused.Message);
            }

            context.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody waits for the answer any more. The computation goes on, for whoever asks next.
        }
    }

    private static void Refuse(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
        context.Response.Headers.CacheControl = "no-store";
    }

    private void SayOnce(WorkerUnavailableException unavailable)
    {
        if (Interlocked.Exchange(ref _unavailableSaid, 1) == 0)
        {
            logger.LogWarning("Images are shown as they were uploaded: {Reason}", unavailable.Message);
        }
    }

    private static async Task SendAsync(HttpContext context, ImageCommand command, ImageVariant variant)
    {
        EntityTagHeaderValue tag = new($"\"{variant.Key[..32]}\"");
        IHeaderDictionary headers = context.Response.Headers;
        headers.ETag = tag.ToString();
        headers.ContentSecurityPolicy = MediaExtensions.ContentSecurityPolicy;
        // An address with a mark of the file's version shows another picture never.
        headers.CacheControl = command.Version is null ? "no-cache" : ForEver;
        if (command.Negotiated)
        {
            headers.Vary = HeaderNames.Accept;
        }

        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = ImageFormats.MediaType(variant.Format);
        context.Response.ContentLength = variant.Content.Length;
        if (HttpMethods.IsGet(context.Request.Method))
        {
            await variant.Content.CopyToAsync(context.Response.Body, context.RequestAborted);
        }
    }
}
