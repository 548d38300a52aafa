using System.Net;
using ConsulateSite.Backoffice.Tests.Hosting;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Tests.Api;

[Collection(BackofficeCollection.Name)]
public sealed class BootTests(BackofficeSite site)
{
    [Theory]
    [InlineData("/server/status")]
    [InlineData("/server/configuration")]
    [InlineData("/manifest/manifest/public")]
    public async Task The_client_begins_before_anybody_is_signed_in(string path)
    {
        using BackofficeBrowser browser = site.Browser();

        using HttpResponseMessage answer = await browser.GetAsync(BackofficeBrowser.Api + path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/server/information")]
    [InlineData("/server/troubleshooting")]
    [InlineData("/manifest/manifest")]
    [InlineData("/manifest/manifest/private")]
    [InlineData("/user/current")]
    [InlineData("/user/current/configuration")]
    [InlineData("/user/current/login-providers")]
    [InlineData("/user/current/permissions")]
    [InlineData("/security/configuration")]
    [InlineData("/language")]
    [InlineData("/item/language?isoCode=ar&isoCode=fr")]
    [InlineData("/item/language/default")]
    [InlineData("/culture?take=1000")]
    [InlineData("/temporary-file/configuration")]
    [InlineData("/news-dashboard")]
    public async Task A_signed_in_client_is_told_what_it_asks_for(string path)
    {
        using BackofficeBrowser browser = await site.SignedInAsync();

        using HttpResponseMessage answer = await browser.SendAsync(HttpMethod.Get, path);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public void Every_controller_finds_what_it_needs()
    {
        using IServiceScope scope = site.Services.CreateScope();
        Type[] controllers =
        [
            .. site.Get<IActionDescriptorCollectionProvider>().ActionDescriptors.Items.OfType<ControllerActionDescriptor>()
                .Select(action => action.ControllerTypeInfo.AsType())
                .Distinct(),
        ];

        Assert.NotEmpty(controllers);
        Assert.All(controllers, controller => Assert.NotNull(ActivatorUtilities.CreateInstance(scope.ServiceProvider, controller)));
    }
}
