using ConsulateSite.Web.Features.Shared;
using ConsulateSite.Web.Tests.Fakes;
using NSubstitute;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Routing;

namespace ConsulateSite.Web.Tests.Features;

public sealed class PictureTests
{
    private readonly TestSite _site = new();
    private readonly FakeContent _medium = new("Image");

    [Fact]
    public void A_photograph_comes_in_the_widths_of_the_component_and_keeps_its_place_free()
    {
        Photograph("/media/a/photo.jpg", 4000, 3000);

        Picture picture = Build(PictureShape.Article);

        Assert.Equal((1664, 936), (picture.Width, picture.Height));
        Assert.Equal(PictureShape.Article.Sizes, picture.Sizes);
        string[] sources = picture.Sources!.Split(", ");
        Assert.Equal(["480w", "832w", "1248w", "1664w"], sources.Select(source => source.Split(' ')[1]));
        Assert.All(sources, source => Assert.Matches("^/media/a/photo.jpg\\?format=auto&height=\\d+&v=[0-9a-f]+&width=\\d+&hmac=[\\w-]{22} ", source));
        Assert.Contains("width=1248", picture.Address, StringComparison.Ordinal);
        Assert.Contains("format=jpg&height=630", picture.SharedAddress, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_editor_wants_to_see_stays_in_view()
    {
        Photograph("/media/a/photo.jpg", 4000, 3000);
        _medium.WithSource("umbracoFile", """{"src":"/media/a/photo.jpg","focalPoint":{"left":0.25,"top":0.9},"crops":[]}""");

        Assert.Contains("rxy=0.25,0.9", Build(PictureShape.Thumbnail).Sources, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/media/a/photo.jpg")]
    [InlineData("""{"src":"/media/a/photo.jpg","focalPoint":null}""")]
    [InlineData("""{"src":"/media/a/photo.jpg"}""")]
    public void Without_a_focal_point_the_middle_stays_in_view(string stored)
    {
        Photograph("/media/a/photo.jpg", 4000, 3000);
        _medium.WithSource("umbracoFile", stored);

        Assert.DoesNotContain("rxy", Build(PictureShape.Thumbnail).Sources, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_editor_cut_for_a_page_counts_more_than_the_library()
    {
        Photograph("/media/a/photo.jpg", 4000, 3000);
        _medium.WithSource("umbracoFile", """{"src":"/media/a/photo.jpg","focalPoint":{"left":0.25,"top":0.9}}""");
        FakeElement block = new FakeElement("imageBlock").WithSource("image", Picked(
            """[{"alias":"article","coordinates":{"x1":0.1,"y1":0.2,"x2":0.3,"y2":0.4}},{"alias":"thumbnail","coordinates":null}]""", "null"));

        Picture article = Build(PictureShape.Article, block);
        Assert.Contains("cc=0.1,0.2,0.3,0.4", article.Sources, StringComparison.Ordinal);
        Assert.DoesNotContain("rxy", article.Sources, StringComparison.Ordinal);
        Assert.Contains("rxy=0.25,0.9", article.SharedAddress, StringComparison.Ordinal);
        Assert.Contains("rxy=0.25,0.9", Build(PictureShape.Thumbnail, block).Sources, StringComparison.Ordinal);

        block.WithSource("image", Picked("[]", """{"left":0.5,"top":0.1}"""));
        Assert.Contains("rxy=0.5,0.1", Build(PictureShape.Thumbnail, block).Sources, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("umb://media/0e63d883b62b479988c3157f82e83ecc")]
    [InlineData("""[{"mediaKey":"no key","crops":{}}]""")]
    [InlineData("""[{"mediaKey":"0e63d883-b62b-4799-88c3-157f82e83ecc","crops":[{"alias":"article","coordinates":{"x1":0.1,"y1":0.1,"x2":0.1,"y2":0.1}}]}]""")]
    public void What_a_picker_says_of_nothing_or_of_another_picture_changes_nothing(string picked)
    {
        Photograph("/media/a/photo.jpg", 4000, 3000);
        string sources = Build(PictureShape.Article, new FakeElement("imageBlock").WithSource("image", picked)).Sources!;
        Assert.DoesNotContain("cc=", sources, StringComparison.Ordinal);
        Assert.DoesNotContain("rxy", sources, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_photograph_is_not_announced_larger_than_it_is()
    {
        Photograph("/media/a/photo.png", 600, 100);
        Assert.Equal("480w", Build(PictureShape.Article).Sources!.Split(' ')[1]);

        Photograph("/media/a/photo.png", 300, 100);
        Assert.Equal((300, 169), (Build(PictureShape.Article).Width, Build(PictureShape.Article).Height));
    }

    [Theory]
    [InlineData("/media/a/drawing.svg")]
    [InlineData("/media/a/film.gif")]
    public void A_drawing_and_a_film_are_shown_as_they_are(string address)
    {
        Photograph(address, 1200, 675);

        Picture picture = Build(PictureShape.Article);

        Assert.Equal((address, address), (picture.Address, picture.SharedAddress));
        Assert.Equal((1200, 675), (picture.Width, picture.Height));
        Assert.Null(picture.Sources);
        Assert.Null(picture.Sizes);
    }

    [Fact]
    public void A_picture_without_a_file_is_none()
    {
        Photograph(string.Empty, 1200, 675);

        Assert.Null(_site.Pictures.Build(_medium, "words", "caption", PictureShape.Article, _site.Page("fr")));
        Assert.Null(_site.Pictures.Build(null, "words", "caption", PictureShape.Article, _site.Page("fr")));
    }

    private void Photograph(string address, int width, int height)
    {
        _medium.With("umbracoWidth", width).With("umbracoHeight", height);
        _site.Urls.GetMediaUrl(Arg.Any<IPublishedContent>(), UrlMode.Relative).Returns(address);
    }

    private string Picked(string crops, string focalPoint) =>
        $$"""[{"key":"{{Guid.NewGuid()}}","mediaKey":"{{_medium.Key}}","crops":{{crops}},"focalPoint":{{focalPoint}}}]""";

    private Picture Build(PictureShape shape, FakeElement? picker = null) => _site.Pictures.Build(_medium, "words", "caption", shape, _site.Page("fr"), picker)!;
}
