namespace ConsulateSite.Partners.News;

/// <summary>The way out to servers of others, guarded: it leads to no address that only this computer can reach.</summary>
public interface IOutbound
{
    /// <summary>Whether a request to the address could be let out, as far as its text shows.</summary>
    bool Accepts(Uri address);

    /// <summary>A handler that looks at the address to which it connects, and follows nothing.</summary>
    SocketsHttpHandler CreateHandler();
}
