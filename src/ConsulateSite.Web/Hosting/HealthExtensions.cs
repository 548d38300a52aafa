using Microsoft.AspNetCore.Diagnostics.HealthChecks;

namespace ConsulateSite.Web.Hosting;

internal static class HealthExtensions
{
    private const string Ready = "ready";

    public static IServiceCollection AddSiteHealth(this IServiceCollection services)
    {
        services.AddHealthChecks().AddCheck<BootHealthCheck>("boot", tags: [Ready]);
        return services;
    }

    /// <summary>Live: the process answers. Ready: it can serve pages.</summary>
    public static WebApplication UseSiteHealth(this WebApplication app)
    {
        app.UseHealthChecks("/healthz/live", new HealthCheckOptions { Predicate = _ => false });
        app.UseHealthChecks("/healthz/ready", new HealthCheckOptions { Predicate = check => check.Tags.Contains(Ready) });
        return app;
    }
}
