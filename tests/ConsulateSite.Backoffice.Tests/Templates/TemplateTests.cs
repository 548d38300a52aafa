using System.Text.Json;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Backoffice.Tests.Templates;

[Collection(ShippedTypesCollection.Name)]
public sealed class TemplateTests(ShippedTypesSite site)
{
    [Fact]
    public async Task Templates_are_read_and_found_in_their_tree()
    {
        using BackofficeBrowser browser = await site.SignedInAsync();
        ITemplate template = (await site.Get<ITemplateService>().GetAllAsync()).OrderBy(x => x.Name, StringComparer.Ordinal).First();

        JsonElement model = await browser.GetJsonAsync($"/template/{template.Key}");
        JsonElement root = await browser.GetJsonAsync("/tree/template/root?take=1000");
        JsonElement path = await browser.GetJsonAsync($"/tree/template/ancestors?descendantId={template.Key}");
        JsonElement siblings = await browser.GetJsonAsync($"/tree/template/siblings?target={template.Key}&before=2&after=1");
        JsonElement items = await browser.GetJsonAsync($"/item/template?id={template.Key}");

        Assert.Equal(template.Alias, model.GetProperty("alias").GetString());
        Assert.Equal(template.Key.ToString(), root.GetProperty("items")[0].GetProperty("id").GetString());
        Assert.Equal(template.Key.ToString(), path[0].GetProperty("id").GetString());
        Assert.Equal(2, siblings.GetProperty("items").GetArrayLength());
        Assert.Equal(root.GetProperty("total").GetInt32() - 2, siblings.GetProperty("totalAfter").GetInt32());
        Assert.Equal(template.Alias, items[0].GetProperty("alias").GetString());
    }
}
