using ConsulateSite.Cms.PropertyEditors.RichText;
using ConsulateSite.Cms.Tests.PropertyEditors.Blocks;
using NSubstitute;
using Umbraco.Cms.Core.Blocks;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Blocks;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Strings;
using Aliases = Umbraco.Cms.Core.Constants.PropertyEditors.Aliases;

namespace ConsulateSite.Cms.Tests.PropertyEditors;

public sealed class RichTextTests : IClassFixture<EditorHost>
{
    private static readonly Guid Key = Guid.Parse(EditorCases.Key);

    private readonly EditorHost _host;
    private readonly PublishedTypes _types;

    public RichTextTests(EditorHost host)
    {
        _host = host;
        _types = new PublishedTypes(host);
        _host.Variation.VariationContext = new VariationContext("ar");
        _host.Urls.GetUrl(Key, UrlMode.Default, Arg.Any<string?>()).Returns(call => $"/{call.ArgAt<string?>(2) ?? _host.Variation.VariationContext!.Culture}/page");
        _host.Urls.GetMediaUrl(Key, Arg.Any<UrlMode>()).Returns("/media/a.jpg");
    }

    [Theory]
    [InlineData("<a href=\"/{localLink:11112222-3333-4444-5555-666677778888}\" type=\"document\">x</a>", "<a href=\"/ar/page\">x</a>")]
    [InlineData("<a href=\"/{localLink:11112222-3333-4444-5555-666677778888}#part\" type=\"document\">x</a>", "<a href=\"/ar/page#part\">x</a>")]
    [InlineData("<a href=\"/{localLink:umb://document/11112222333344445555666677778888}\">x</a>", "<a href=\"/ar/page\">x</a>")]
    [InlineData("<a href=\"{localLink:umb://document/11112222333344445555666677778888}\">x</a>", "<a href=\"/ar/page\">x</a>")]
    [InlineData("<a href=\"/{localLink:11112222-3333-4444-5555-666677778888}\" type=\"media\">x</a>", "<a href=\"/media/a.jpg\">x</a>")]
    [InlineData("<img src=\"?width=5\" data-udi=\"umb://media/11112222333344445555666677778888\" alt=\"x\">", "<img src=\"/media/a.jpg?width=5\" data-udi=\"umb://media/11112222333344445555666677778888\" alt=\"x\">")]
    public void Links_and_images_of_the_site_have_their_current_addresses(string stored, string shown) => Assert.Equal(shown, Html(stored));

    [Fact]
    public void A_link_leads_to_the_page_in_the_language_of_the_text_that_is_asked_for()
    {
        IPublishedContentType type = _types.Type("page", ContentVariation.Culture, _types.Property("body", Aliases.RichText, variations: ContentVariation.Culture));
        const string Link = "<a href=\"/{localLink:11112222-3333-4444-5555-666677778888}\" type=\"document\">x</a>";
        IPublishedProperty body = _types.Item(type, ("body", "fr", Link)).GetProperty("body")!;

        Assert.Equal("<a href=\"/fr/page\">x</a>", ((IHtmlEncodedString)body.GetValue("fr")!).ToHtmlString());
    }

    [Fact]
    public void What_was_stored_without_the_editor_is_cleaned_before_it_is_shown() =>
        Assert.Equal("<p dir=\"rtl\">x</p>", Html("""{"markup":"<p dir=\"rtl\" onclick=\"x()\">x</p><script>y</script>"}"""));

    [Fact]
    public void What_the_editor_stores_is_clean_and_has_no_addresses_of_images()
    {
        string stored = (string)_host.FromEditor(Aliases.RichText, $$"""{"markup":"<p onclick=\"x()\" dir=\"rtl\"><img src=\"/media/old.jpg?width=5\" data-udi=\"umb://media/{{EditorCases.Udi}}\"></p>"}""")!;

        Assert.Contains($$"""<p dir=\"rtl\"><img src=\"?width=5\" data-udi=\"umb://media/{{EditorCases.Udi}}\"></p>""", stored, StringComparison.Ordinal);
        Assert.Contains("/media/a.jpg?width=5", _host.ToEditor(Aliases.RichText, stored), StringComparison.Ordinal);
    }

    [Fact]
    public void An_image_that_was_pasted_becomes_a_medium_and_one_that_has_expired_is_left_out()
    {
        Guid pasted = _host.TemporaryFile("pasted.png");
        Guid folder = Guid.NewGuid();
        IMedia medium = Substitute.For<IMedia>();
        medium.Key.Returns(Key);
        _host.MediaImport.ImportAsync("pasted.png", Arg.Any<Stream>(), folder, null, Arg.Any<Guid>()).Returns(medium);

        string stored = (string)_host.FromEditor(
            Aliases.RichText,
            $$"""{"markup":"<p><img data-tmpimg=\"{{pasted}}\" src=\"blob:x\" alt=\"x\"><img data-tmpimg=\"{{Guid.NewGuid()}}\"></p>"}""",
            new RichTextConfiguration { MediaParentId = folder })!;

        Assert.Contains($$"""<p><img src=\"\" alt=\"x\" data-udi=\"umb://media/{{EditorCases.Udi}}\"></p>""", stored, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_are_shown_in_their_places_and_blocks_that_are_not_exposed_leave_nothing()
    {
        IPublishedContentType note = _types.ElementType("note", ContentVariation.Nothing, _types.Property("text", Aliases.TextBox));
        Guid shown = Guid.NewGuid();
        Guid hidden = Guid.NewGuid();
        RichTextBlockValue blocks = new([new RichTextBlockLayoutItem(shown), new RichTextBlockLayoutItem(hidden)])
        {
            ContentData = [Note(shown, "first"), Note(hidden, "second")],
            Expose = [new BlockItemVariation(shown, null, null)],
        };
        string markup = $"""<p>a</p><umb-rte-block data-content-key=\"{shown}\"><!--Umbraco-Block--></umb-rte-block><p>b<umb-rte-block-inline data-content-udi=\"umb://element/{shown:N}\"></umb-rte-block-inline></p><umb-rte-block data-content-key=\"{hidden}\"></umb-rte-block>""";
        IPartialViewBlockEngine views = Substitute.For<IPartialViewBlockEngine>();
        views.ExecuteAsync(default!).ReturnsForAnyArgs(call =>
            $"[{call.Arg<IBlockReference<IPublishedElement, IPublishedElement>>().Content.GetProperty("text")!.GetValue()}]");
        RichTextBlocks renderer = WithViews(views);
        IPublishedElement owner = _types.Item(_types.Type("page", ContentVariation.Nothing));

        string html = renderer.Render(_host.Get<RichTextMarkup>().ToSafe(markup.Replace("\\\"", "\"", StringComparison.Ordinal)), blocks, owner, preview: false);

        Assert.Equal("<p>a</p>[first]<p>b[first]</p>", html);
        Assert.Single(renderer.Model(blocks, owner, preview: false));

        BlockItemData Note(Guid key, string text) => new(key, note.Key, "note") { Values = [new BlockPropertyValue { Alias = "text", Value = text }] };
    }

    [Fact]
    public void A_host_without_views_says_that_it_cannot_show_blocks() =>
        Assert.Throws<NotSupportedException>(() => { _ = _host.Get<IPartialViewBlockEngine>().ExecuteAsync(Substitute.For<IBlockReference<IPublishedElement, IPublishedElement>>()); });

    [Fact]
    public void Blocks_of_a_copied_text_have_their_own_keys_in_the_markup_too()
    {
        BlockSchema schema = new(_host);
        Guid block = Guid.NewGuid();
        string stored = $$"""{"markup":"<umb-rte-block data-content-key=\"{{block}}\"></umb-rte-block>","blocks":{{BlockSchema.Stored([schema.Note(block, "x")], (block, null)).Replace(Aliases.BlockList, Aliases.RichText, StringComparison.Ordinal)}}}""";

        string copy = (string)((ConsulateSite.Cms.PropertyEditors.Files.IFileValue)_host.Editors[Aliases.RichText]!.GetValueEditor()).Copy(stored, Guid.NewGuid(), Guid.NewGuid())!;

        Assert.DoesNotContain(block.ToString(), copy, StringComparison.Ordinal);
        Guid renewed = Serialization.Serializers.Values.Deserialize<RichTextValue>(copy)!.Blocks!.ContentData.Single().Key;
        Assert.Contains($"data-content-key=\\\"{renewed}\\\"", copy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pattern_is_held_against_the_markup_and_not_against_the_JSON()
    {
        var editor = _host.Editors[Aliases.RichText]!.GetValueEditor(new RichTextConfiguration());

        Assert.Empty(editor.Validate("""{"markup":"abc"}""", required: false, "^[a-c]+$", Umbraco.Cms.Core.Models.Validation.PropertyValidationContext.Empty()));
        Assert.Single(editor.Validate("""{"markup":"abd"}""", required: false, "^[a-c]+$", Umbraco.Cms.Core.Models.Validation.PropertyValidationContext.Empty()));
    }

    private RichTextBlocks WithViews(IPartialViewBlockEngine views) =>
        new(_host.Get<ConsulateSite.Cms.PropertyEditors.Blocks.BlockRendering>(), views);

    private string Html(string stored) => Assert.IsType<IHtmlEncodedString>(_types.Value(Aliases.RichText, new RichTextConfiguration(), stored), exactMatch: false).ToHtmlString()!;
}
