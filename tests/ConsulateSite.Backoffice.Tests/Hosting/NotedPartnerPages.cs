using System.Collections.Concurrent;
using ConsulateSite.Partners;

namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>Notes which pages have changed.</summary>
internal sealed class NotedPartnerPages : IPartnerPages
{
    public ConcurrentQueue<Guid> All { get; } = [];

    public void Changed(Guid? page)
    {
        if (page is { } key)
        {
            All.Enqueue(key);
        }
    }

    public string KeyAddress(string culture, string link) => $"/{culture}/partners/key?link={link}";
}
