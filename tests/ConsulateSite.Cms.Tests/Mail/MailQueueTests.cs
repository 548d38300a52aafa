using ConsulateSite.Cms.Mail;
using ConsulateSite.Cms.Tests.Engine;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Mail;
using Umbraco.Cms.Core.Models.Email;
using Umbraco.Extensions;

namespace ConsulateSite.Cms.Tests.Mail;

public sealed class MailQueueTests : IAsyncLifetime
{
    private readonly EngineFixture _engine = new();
    private readonly RecordingSender _sender = new();
    private readonly ManualTime _time = new(new DateTimeOffset(2026, 5, 6, 7, 8, 9, TimeSpan.Zero));

    public Task InitializeAsync()
    {
        _engine.Compose = builder =>
        {
            builder.Services.AddUnique<IEmailSender>(_sender);
            builder.Services.AddSingleton<TimeProvider>(_time);
        };
        return _engine.InstallAsync();
    }

    public Task DisposeAsync() => _engine.DisposeAsync();

    [Fact]
    public async Task A_mail_is_sent_once()
    {
        Add(new QueuedMail("a@example.org", "Subject", "Body"));

        await SendAsync();
        await SendAsync();

        EmailMessage sent = Assert.Single(_sender.Sent);
        Assert.Equal("a@example.org", Assert.Single(sent.To));
        Assert.Equal(("Subject", "Body", false), (sent.Subject, sent.Body, sent.IsBodyHtml));
    }

    [Fact]
    public async Task A_subject_cannot_bring_headers_of_its_own()
    {
        Add(new QueuedMail("a@example.org", "Subject\r\nBcc: everybody@example.org", "Body"));

        await SendAsync();

        Assert.Equal("Subject  Bcc: everybody@example.org", Assert.Single(_sender.Sent).Subject);
    }

    [Fact]
    public async Task A_mail_of_a_scope_that_fails_is_not_sent()
    {
        using (_engine.Scope(complete: false))
        {
            Add(new QueuedMail("a@example.org", "Subject", "Body"));
        }

        await SendAsync();

        Assert.Empty(_sender.Sent);
    }

    [Fact]
    public async Task What_the_server_does_not_take_is_tried_again_later_and_survives_a_restart()
    {
        _sender.IsAway = true;
        Add(new QueuedMail("a@example.org", "Subject", "Body"));
        await SendAsync();
        _sender.IsAway = false;
        await SendAsync();
        Assert.Empty(_sender.Sent);

        await _engine.StopAsync();
        _time.Now += TimeSpan.FromMinutes(1);
        await SendAsync();

        Assert.Single(_sender.Sent);
    }

    [Fact]
    public async Task After_a_day_a_mail_is_given_up()
    {
        _sender.IsAway = true;
        Add(new QueuedMail("a@example.org", "Subject", "Body"));
        for (int attempt = 0; attempt < 8; attempt++)
        {
            await SendAsync();
            _time.Now += TimeSpan.FromHours(12);
        }

        _sender.IsAway = false;
        await SendAsync();

        Assert.Empty(_sender.Sent);
    }

    private void Add(QueuedMail mail) => _engine.Get<IMailQueue>().Add([mail]);

    private Task SendAsync() => _engine.Get<MailDelivery>().SendAsync(CancellationToken.None);
}
