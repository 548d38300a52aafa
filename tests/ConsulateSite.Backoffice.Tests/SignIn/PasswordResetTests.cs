using System.Net;
using System.Text.RegularExpressions;
using ConsulateSite.Backoffice.Tests.Hosting;
using Umbraco.Cms.Core;

namespace ConsulateSite.Backoffice.Tests.SignIn;

/// <summary>With a site of its own, which leaves its mail in a folder.</summary>
public sealed partial class PasswordResetTests : IAsyncLifetime
{
    private const string NewPassword = "one more long password";

    private readonly BackofficeSite _site = new();

    private string MailFolder => Path.Combine(_site.Root.FullName, "mail");

    public Task InitializeAsync()
    {
        _site.Settings["Umbraco:CMS:Global:Smtp:From"] = "site@example.org";
        _site.Settings["Umbraco:CMS:Global:Smtp:PickupDirectoryLocation"] = MailFolder;
        _site.Settings["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"] = "https://consulate.example.org/";
        return _site.InitializeAsync();
    }

    public Task DisposeAsync() => _site.DisposeAsync();

    [Fact]
    public async Task A_link_by_mail_sets_a_password_once()
    {
        const string email = "lost@example.org";
        await _site.CreateUserAsync(email, Constants.Security.EditorGroupKey);
        using BackofficeBrowser browser = _site.Browser();
        using HttpResponseMessage asked = await browser.FillInAsync("/umbraco/login/forgotten", ("email", email));
        Assert.Equal(HttpStatusCode.OK, asked.StatusCode);

        Uri link = await LinkAsync();
        Assert.Equal("consulate.example.org", link.Host);
        using HttpResponseMessage first = await browser.FillInAsync(link.PathAndQuery, "/umbraco/login/password", ("password", NewPassword));
        using HttpResponseMessage second = await browser.FillInAsync(link.PathAndQuery, "/umbraco/login/password", ("password", "yet another password"));

        Assert.Equal(HttpStatusCode.Redirect, first.StatusCode);
        Assert.Equal(HttpStatusCode.BadRequest, second.StatusCode);
        using BackofficeBrowser again = await _site.SignedInAsync(email, NewPassword);
    }

    [Fact]
    public async Task Whether_an_address_is_known_shows_nowhere()
    {
        using BackofficeBrowser browser = _site.Browser();

        using HttpResponseMessage known = await browser.FillInAsync("/umbraco/login/forgotten", ("email", BackofficeSite.Administrator));
        using HttpResponseMessage unknown = await browser.FillInAsync("/umbraco/login/forgotten", ("email", "nobody@example.org"));

        Assert.Equal(await known.Content.ReadAsStringAsync(), await unknown.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_made_up_link_sets_nothing()
    {
        using BackofficeBrowser browser = _site.Browser();
        string address = $"/umbraco/login/password?user={Constants.Security.SuperUserKey}&token=made-up";

        using HttpResponseMessage answer = await browser.FillInAsync(address, "/umbraco/login/password", ("password", NewPassword));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        using BackofficeBrowser unchanged = await _site.SignedInAsync();
    }

    private async Task<Uri> LinkAsync()
    {
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        while (!Directory.Exists(MailFolder) || Directory.GetFiles(MailFolder).Length == 0)
        {
            await Task.Delay(50, patience.Token);
        }

        string mail = await File.ReadAllTextAsync(Directory.GetFiles(MailFolder).Single(), patience.Token);
        string body = mail[(mail.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];
        string text = mail.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(body.Trim()))
            : body.Replace("=\r\n", string.Empty, StringComparison.Ordinal).Replace("=0D=0A", "\r\n", StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
        return new Uri(Link().Match(text).Value);
    }

    [GeneratedRegex(@"https://\S+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
