using Microsoft.Extensions.ObjectPool;

namespace ConsulateSite.Web.Hosting;

/// <summary>The memory in which a page is finished is used again for the next one.</summary>
internal sealed class PageBufferPolicy : PooledObjectPolicy<MemoryStream>
{
    private const int UsualPage = 64 * 1024;

    // A single huge page must not be held in memory for ever.
    private const int Largest = 512 * 1024;

    public override MemoryStream Create() => new(UsualPage);

    public override bool Return(MemoryStream obj)
    {
        obj.SetLength(0);
        return obj.Capacity <= Largest;
    }
}
