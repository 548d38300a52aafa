using Microsoft.Extensions.Diagnostics.HealthChecks;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Web.Hosting;

/// <summary>Ready means: the boot is through and the database answers.</summary>
internal sealed class BootHealthCheck(IRuntimeState runtime, IKeyValueService values) : IHealthCheck
{
    private const string AnyKey = "ConsulateSite+Health";

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        if (runtime.Level != RuntimeLevel.Run)
        {
            return Task.FromResult(HealthCheckResult.Unhealthy($"The boot has come as far as {runtime.Level}."));
        }

        // What it throws when the database does not answer makes the check unhealthy.
        _ = values.GetValue(AnyKey);
        return Task.FromResult(HealthCheckResult.Healthy());
    }
}
