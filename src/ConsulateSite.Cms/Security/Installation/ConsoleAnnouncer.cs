namespace ConsulateSite.Cms.Security.Installation;

/// <summary>Writes to the console and not to the log: logs are kept and sent elsewhere.</summary>
internal sealed class ConsoleAnnouncer : IFirstAdministratorAnnouncer
{
    public void Announce(string username, string password)
    {
        Console.WriteLine();
        Console.WriteLine("The first administrator was created. This password is shown once:");
        Console.WriteLine($"  user      {username}");
        Console.WriteLine($"  password  {password}");
        Console.WriteLine();
    }
}
