using ConsulateSite.Cms.Storage;
using ConsulateSite.Cms.Storage.Rows;
using ConsulateSite.Cms.Storage.Scoping;
using Microsoft.EntityFrameworkCore;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Cms.Mail;

/// <summary>The mails that are still to be sent, in the database.</summary>
internal sealed class MailQueue(IDatabase database, TimeProvider time) : IMailQueue
{
    private const int AtOnce = 20;

    // After these waits, about a day in all, a mail is given up.
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15), TimeSpan.FromHours(1), TimeSpan.FromHours(4),
        TimeSpan.FromHours(8), TimeSpan.FromHours(12),
    ];

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    public void Add(IReadOnlyCollection<QueuedMail> mails) => Write(db =>
    {
        db.OutgoingMails.AddRange(mails.Select(mail => new OutgoingMailRow
        {
            Recipient = mail.Recipient,
            Subject = OneLine(mail.Subject),
            Body = mail.Body,
            DueDate = Now,
        }));
        db.SaveChanges();
        db.ChangeTracker.Clear();
    });

    /// <summary>Some of the mails whose time has come, the oldest first.</summary>
    public IReadOnlyList<OutgoingMailRow> Due()
    {
        DateTime now = Now;
        return database.InScope(() => database.Read.OutgoingMails.Where(x => x.DueDate <= now).OrderBy(x => x.DueDate).ThenBy(x => x.Id).Take(AtOnce).ToList());
    }

    /// <summary>Takes a mail off the queue.</summary>
    public void Remove(OutgoingMailRow mail) => Write(db => db.OutgoingMails.Where(x => x.Id == mail.Id).ExecuteDelete());

    /// <summary>Puts off a mail that could not be sent, or takes it off the queue when it has been tried for a day.</summary>
    /// <returns>When it is tried again; <c>null</c> when it is given up.</returns>
    public DateTime? PutOff(OutgoingMailRow mail)
    {
        if (mail.Failures >= Waits.Length)
        {
            Remove(mail);
            return null;
        }

        DateTime next = Now + Waits[mail.Failures];
        Write(db => db.OutgoingMails.Where(x => x.Id == mail.Id)
            .ExecuteUpdate(set => set.SetProperty(x => x.Failures, mail.Failures + 1).SetProperty(x => x.DueDate, next)));
        return next;
    }

    // A line break in a subject would end the header.
    private static string OneLine(string text) => string.Concat(text.Select(character => char.IsControl(character) ? ' ' : character));

    private void Write(Action<CmsDbContext> write)
    {
        using ICoreScope scope = database.Scopes.CreateCoreScope();
        write(database.Write);
        scope.Complete();
    }
}
