using Microsoft.Playwright;

namespace ConsulateSite.EndToEnd.Tests.Backoffice;

/// <summary>Arabic in the client's own inputs and rich text editor.</summary>
[Collection(SiteCollection.Name)]
public sealed class DirectionTests(SiteFixture site, Browser browser) : IClassFixture<Browser>
{
    private const string Arabic = "جواز السفر";

    [Fact]
    public async Task Rich_text_keeps_its_directions_on_load_edit_and_save()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        string text = $"<p dir=\"rtl\">{Arabic}</p><ul dir=\"rtl\"><li dir=\"rtl\"><p dir=\"ltr\">ICAO</p></li></ul><h2>x</h2>";

        await OpenRichTextAsync(tab.Page, text);
        await tab.Page.Locator(".tiptap h2").ClickAsync();
        await tab.Page.Keyboard.TypeAsync("y");

        Assert.Equal(
            text.Replace("<h2>x", "<h2>xy", StringComparison.Ordinal),
            (await SavedAsync(tab.Page)).Replace("<p></p>", string.Empty, StringComparison.Ordinal));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task A_direction_button_sets_shows_and_takes_away()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        await OpenRichTextAsync(tab.Page, $"<p>{Arabic}</p>");
        await tab.Page.Locator(".tiptap p").First.ClickAsync();

        foreach ((int place, string direction) in new[] { (0, "rtl"), (1, "ltr") })
        {
            ILocator button = tab.Page.Locator("umb-tiptap-toolbar-button uui-button").Nth(place);
            await button.ClickAsync();
            Assert.StartsWith($"<p dir=\"{direction}\">{Arabic}</p>", await SavedAsync(tab.Page), StringComparison.Ordinal);
            await Assertions.Expect(button).ToHaveAttributeAsync("look", "outline");
            await button.ClickAsync();
            Assert.StartsWith($"<p>{Arabic}</p>", await SavedAsync(tab.Page), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_input_in_an_Arabic_view_follows_what_is_written_and_waits_on_the_right()
    {
        await using BackofficeTab tab = await BackofficeTab.SignInAsync(browser, site);
        foreach ((string tag, string inner) in new[] { ("uui-input", "input"), ("uui-textarea", "textarea") })
        {
            foreach ((string value, string direction) in new[] { (Arabic, "rtl"), ("passport", "ltr"), (string.Empty, "rtl") })
            {
                ILocator written = (await ShowInputAsync(tab.Page, tag, value)).Locator(inner);
                await Assertions.Expect(written).ToHaveCSSAsync("direction", direction);
                await Assertions.Expect(written).ToHaveCSSAsync("text-align", "start");
            }
        }
    }

    private static async Task<ILocator> ShowInputAsync(IPage page, string tag, string value)
    {
        await page.EvaluateAsync(
            """
            ([tag, value]) => {
              document.querySelector('#view')?.remove();
              const view = Object.assign(document.createElement('div'), { dir: 'rtl', id: 'view' });
              view.append(Object.assign(document.createElement(tag), { label: 'x', value }));
              document.body.prepend(view);
            }
            """,
            new[] { tag, value });
        return page.Locator($"#view {tag}");
    }

    private static async Task OpenRichTextAsync(IPage page, string text)
    {
        await page.EvaluateAsync(
            """
            async (text) => {
              await import('@umbraco-cms/backoffice/tiptap');
              const { UmbPropertyEditorConfigCollection } = await import('@umbraco-cms/backoffice/property-editor');
              const editor = document.createElement('umb-input-tiptap');
              editor.label = 'Text';
              editor.configuration = new UmbPropertyEditorConfigCollection([
                { alias: 'extensions', value: ['Umb.Tiptap.BulletList', 'Umb.Tiptap.Heading', 'Umb.Tiptap.TextDirection'] },
                { alias: 'toolbar', value: [[['Umb.Tiptap.Toolbar.TextDirectionRtl', 'Umb.Tiptap.Toolbar.TextDirectionLtr']]] },
              ]);
              editor.value = text;
              document.querySelector('umb-app').style.display = 'none';
              document.body.append(editor);
            }
            """,
            text);
        await page.Locator(".tiptap p").First.WaitForAsync();
    }

    private static Task<string> SavedAsync(IPage page) => page.Locator("umb-input-tiptap").EvaluateAsync<string>("editor => editor.value");
}
