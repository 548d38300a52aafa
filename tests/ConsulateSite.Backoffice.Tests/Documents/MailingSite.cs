using ConsulateSite.Cms.Mail;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Tests.Documents;

/// <summary>A site that can send mail, and keeps in memory what it would send.</summary>
public sealed class MailingSite : DocumentSite, IMailQueue
{
    private readonly List<QueuedMail> _mails = [];

    public IReadOnlyList<QueuedMail> Mails => _mails;

    public void Add(IReadOnlyCollection<QueuedMail> mails) => _mails.AddRange(mails);

    public override Task InitializeAsync()
    {
        Settings["Umbraco:CMS:Global:Smtp:PickupDirectoryLocation"] = Path.Combine(Root.FullName, "mail");
        Settings["Umbraco:CMS:Global:Smtp:From"] = "site@example.org";
        Settings["Umbraco:CMS:WebRouting:UmbracoApplicationUrl"] = "https://consulate.example";
        return base.InitializeAsync();
    }

    protected override void AddServices(IServiceCollection services) => services.AddSingleton<IMailQueue>(this);
}
