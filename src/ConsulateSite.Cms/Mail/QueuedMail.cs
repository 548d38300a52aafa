namespace ConsulateSite.Cms.Mail;

/// <summary>A mail to one person.</summary>
/// <param name="Recipient">The address.</param>
/// <param name="Subject">The subject; line breaks and other control characters become spaces.</param>
/// <param name="Body">The text, which is plain.</param>
public sealed record QueuedMail(string Recipient, string Subject, string Body);
