namespace ConsulateSite.Cms.Security.Users;

/// <summary>Tells in how many places a user is signed in. Umbraco's user service begins, checks and ends sessions; it does not list them.</summary>
public interface ILoginSessionList
{
    /// <summary>The sessions of a user that were not ended and not idle for too long, the last one seen first.</summary>
    /// <param name="userId">The identifier of the user.</param>
    IReadOnlyList<LoginSession> Of(int userId);
}
