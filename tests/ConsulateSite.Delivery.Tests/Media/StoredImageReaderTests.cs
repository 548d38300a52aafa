using ConsulateSite.Delivery.Media;
using Microsoft.Extensions.Logging;
using NSubstitute;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Delivery.Tests.Media;

public sealed class StoredImageReaderTests
{
    private readonly ILogger<StoredImageReader> _logger = Substitute.For<ILogger<StoredImageReader>>();

    [Fact]
    public void What_is_stored_is_read()
    {
        StoredImage image = new StoredImageReader(_logger).Read(Image("""{"src":"/media/a.jpg","focalPoint":{"left":0.25,"top":0.5}}"""));

        Assert.Equal(new StoredImage.Point(0.25m, 0.5m), image.FocalPoint);
        Assert.Empty(_logger.ReceivedCalls());
    }

    [Theory]
    [InlineData("/media/a.jpg")]
    [InlineData("https://example.org/a.jpg")]
    public void Nothing_but_an_address_is_nothing_to_tell_of(string source)
    {
        Assert.Same(StoredImage.None, new StoredImageReader(_logger).Read(Image(source)));
        Assert.Empty(_logger.ReceivedCalls());
    }

    [Fact]
    public void What_cannot_be_read_is_told_once()
    {
        StoredImageReader reader = new(_logger);
        IPublishedContent image = Image("{\"src\":");

        Assert.Same(StoredImage.None, reader.Read(image));
        Assert.Same(StoredImage.None, reader.Read(image));
        Assert.Single(_logger.ReceivedCalls());
    }

    private static IPublishedContent Image(string source)
    {
        IPublishedProperty file = Substitute.For<IPublishedProperty>();
        file.PropertyType.EditorAlias.Returns(Constants.PropertyEditors.Aliases.ImageCropper);
        file.GetSourceValue().Returns(source);
        IPublishedContent media = Substitute.For<IPublishedContent>();
        media.Key.Returns(Guid.NewGuid());
        media.GetProperty(Constants.Conventions.Media.File).Returns(file);
        return media;
    }
}
