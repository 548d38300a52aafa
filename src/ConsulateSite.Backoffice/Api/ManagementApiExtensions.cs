using ConsulateSite.Backoffice.Problems;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace ConsulateSite.Backoffice.Api;

internal static class ManagementApiExtensions
{
    /// <summary>Controllers, their JSON and their description.</summary>
    public static IServiceCollection AddManagementApi(this IServiceCollection services)
    {
        services.AddMvcCore()
            .AddApiExplorer()
            .AddDataAnnotations()
            .AddViews()
            .AddRazorViewEngine()
            .AddJsonOptions(options => ManagementJson.Configure(options.JsonSerializerOptions))
            .ConfigureApplicationPartManager(AddControllers);
        services.Configure<ApiBehaviorOptions>(options =>
        {
            options.InvalidModelStateResponseFactory = ProblemResponse.Invalid;
            // A status code without a body stays as it is: problems are made where they are known.
            options.SuppressMapClientErrors = true;
        });
        // The description reads the options of minimal endpoints.
        services.ConfigureHttpJsonOptions(options => ManagementJson.Configure(options.SerializerOptions));
        return services.AddManagementDescription();
    }

    // Whether the host's own discovery finds this assembly depends on how the host was built.
    private static void AddControllers(ApplicationPartManager parts)
    {
        string name = typeof(ManagementControllers).Assembly.GetName().Name!;
        if (parts.ApplicationParts.All(part => part.Name != name))
        {
            foreach (ApplicationPart part in ApplicationPartFactory.GetApplicationPartFactory(typeof(ManagementControllers).Assembly)
                         .GetApplicationParts(typeof(ManagementControllers).Assembly))
            {
                parts.ApplicationParts.Add(part);
            }
        }

        parts.FeatureProviders.Add(new ManagementControllers());
    }
}
