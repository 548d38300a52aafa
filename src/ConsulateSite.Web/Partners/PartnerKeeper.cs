using ConsulateSite.Partners.Counting;
using ConsulateSite.Partners.Registrations;
using ConsulateSite.Partners.Storage;
using ConsulateSite.Web.Hosting;

namespace ConsulateSite.Web.Partners;

/// <summary>Writes down what was asked for in the name of partners, and deletes what has been kept long enough.</summary>
internal sealed class PartnerKeeper(
    PartnerDatabase database, PartnerRoster roster, PartnerStore partners, RequestTally tally, TimeProvider time, ILogger<PartnerKeeper> logger)
    : DatabaseKeeper(database, time, logger)
{
    protected override void Prepare()
    {
        base.Prepare();
        roster.Renew();
    }

    protected override Task FlushAsync(CancellationToken cancellationToken) => tally.FlushAsync(cancellationToken);

    protected override async Task TidyAsync(CancellationToken cancellationToken)
    {
        await partners.ForgetAsync(cancellationToken);
        await tally.ForgetAsync(cancellationToken);
    }
}
