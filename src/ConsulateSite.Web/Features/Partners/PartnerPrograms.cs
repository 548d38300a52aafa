using System.Data.Common;
using System.Threading.RateLimiting;
using ConsulateSite.Partners;
using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Hosting;

namespace ConsulateSite.Web.Features.Partners;

/// <summary>
/// Lets programs of partners ask the Delivery API: with their key they have a limit of their own, wherever they ask from, and are counted. The key
/// opens nothing that is not open to everybody.
/// </summary>
internal sealed class PartnerPrograms(PartnerRoster roster, RequestTally tally, PartnerSettings settings, DeliveryLimit others, ILogger<PartnerPrograms> logger)
    : IDisposable
{
    private const string KeyHeader = "Api-Key";
    private const int LongestKey = 128;

    private readonly PartitionedRateLimiter<string> _limiter = PartitionedRateLimiter.Create<string, string>(partner =>
        RateLimitPartition.GetSlidingWindowLimiter(
            partner,
            _ => new SlidingWindowRateLimiterOptions
            {
                PermitLimit = settings.RequestsPerMinute,
                Window = TimeSpan.FromMinutes(1),
                SegmentsPerWindow = 12,
            }));

    /// <summary>The same answer for who has not asked too often, and for everybody else that they have.</summary>
    /// <param name="answer">Answers.</param>
    public RequestDelegate Bound(RequestDelegate answer)
    {
        RequestDelegate forOthers = others.Bound(answer);
        return http => PartnerOf(http.Request) is { } partner ? AnswerAsync(http, partner, answer) : forOthers(http);
    }

    public void Dispose() => _limiter.Dispose();

    private Task AnswerAsync(HttpContext http, string partner, RequestDelegate answer)
    {
        if (!Allows(partner))
        {
            return DeliveryLimit.RefuseAsync(http);
        }

        tally.Count(partner, RequestKind.Content);
        return answer(http);
    }

    private bool Allows(string partner)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(partner);
        return lease.IsAcquired;
    }

    private string? PartnerOf(HttpRequest request)
    {
        if (request.Headers[KeyHeader] is not [{ Length: > 0 and <= LongestKey } key])
        {
            return null;
        }

        try
        {
            return roster.FindByKey(key);
        }
        catch (DbException exception)
        {
            logger.LogError(exception, "It is not known whose keys there are");
            return null;
        }
    }
}
