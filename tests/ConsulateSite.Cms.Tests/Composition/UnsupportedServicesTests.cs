using ConsulateSite.Cms.Composition;
using Microsoft.AspNetCore.Builder;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace ConsulateSite.Cms.Tests.Composition;

public class UnsupportedServicesTests
{
    [Fact]
    public void Every_service_that_Umbraco_asks_for_is_registered() => Assert.Equal([], MissingServices.In(Compose().Services));

    [Fact]
    public void No_unsupported_service_hides_a_real_one()
    {
        WebApplicationBuilder builder = Compose();

        Assert.Equal([], UnsupportedServices.All
            .Where(service => builder.Services.Count(x => x.ServiceType == service) != 1)
            .Select(service => service.FullName));
    }

    [Fact]
    public void A_call_to_an_unsupported_service_names_it()
    {
        IMemberRepository members = (IMemberRepository)UnsupportedService.Create(typeof(IMemberRepository));

        NotSupportedException exception = Assert.Throws<NotSupportedException>(() => members.GetByUsername("somebody"));

        Assert.Contains("IMemberRepository.GetByUsername", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_member_of_every_unsupported_service_can_be_proxied() =>
        Assert.All(UnsupportedServices.All, service => Assert.IsType(service, UnsupportedService.Create(service), exactMatch: false));

    [Fact]
    public void Nothing_is_listed_twice() =>
        Assert.Equal(UnsupportedServices.All.Count, UnsupportedServices.All.Distinct().Count());

    private static WebApplicationBuilder Compose()
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.AddConsulateCms(new CmsPaths(Path.Combine(Path.GetTempPath(), "unused")));
        return builder;
    }
}
