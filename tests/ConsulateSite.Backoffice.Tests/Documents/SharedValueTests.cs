using System.Net;
using System.Text.Json.Nodes;
using ConsulateSite.Backoffice.Tests.Hosting;
using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.Configuration.Models;
using Umbraco.Cms.Core.Models;
using Xunit;
using static ConsulateSite.Backoffice.Tests.Documents.DocumentSite;

namespace ConsulateSite.Backoffice.Tests.Documents;

public sealed class SharedValueTests : IAsyncLifetime
{
    private readonly DocumentSite _site = new();

    public Task InitializeAsync() => _site.InitializeAsync();

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task Where_the_setting_does_not_allow_it_a_translator_leaves_shared_values_as_they_are()
    {
        _site.Get<IOptionsMonitor<ContentSettings>>().CurrentValue.AllowEditInvariantFromNonDefault = false;
        IContent page = _site.AddPage("Reserved");
        using BackofficeBrowser browser = await _site.EditorAsync("reserved", null, "fr");
        JsonObject body = Write(Write(await OpenAsync(browser, page.Key), "note", null, "changed"), "title", "fr", "changed");

        await ExpectAsync(HttpStatusCode.OK, browser, HttpMethod.Put, $"/document/{page.Key}", body);

        IContent saved = _site.Contents.GetById(page.Key)!;
        Assert.Equal("kept", saved.GetValue<string>("note"));
        Assert.Equal("changed", saved.GetValue<string>("title", "fr"));
    }
}
