namespace ConsulateSite.Cms.Mail;

/// <summary>
/// Mails that are sent soon, by a job of their own: whoever adds one does not wait for the mail server, and a mail that was added is not
/// lost when the server is away or the site stops.
/// </summary>
public interface IMailQueue
{
    /// <summary>Adds mails. In a scope they are kept when the scope is.</summary>
    /// <param name="mails">The mails.</param>
    void Add(IReadOnlyCollection<QueuedMail> mails);
}
