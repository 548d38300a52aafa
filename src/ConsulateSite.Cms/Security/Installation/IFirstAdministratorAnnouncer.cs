namespace ConsulateSite.Cms.Security.Installation;

/// <summary>Tells the operator, once, how to sign in to a new installation.</summary>
internal interface IFirstAdministratorAnnouncer
{
    /// <summary>Tells the name and the password; nobody can tell the password again.</summary>
    void Announce(string username, string password);
}
