namespace ConsulateSite.Web.Features.Partners;

/// <summary>Mails to partners.</summary>
internal interface IPartnerMails
{
    /// <summary>Whether the site sends mail, and knows its own address.</summary>
    bool CanSend { get; }

    /// <summary>Has a mail sent soon. Nobody waits for the mail server.</summary>
    /// <param name="recipient">An address of mail.</param>
    /// <param name="subject">The subject, in one line.</param>
    /// <param name="body">The text.</param>
    void Send(string recipient, string subject, string body);
}
