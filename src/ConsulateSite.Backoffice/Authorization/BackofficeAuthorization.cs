using ConsulateSite.Backoffice.SignIn;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Umbraco.Cms.Core.Models.Membership;
using Umbraco.Cms.Core.Security;
using Umbraco.Extensions;

namespace ConsulateSite.Backoffice.Authorization;

/// <summary>Answers the requirements that hold for whole operations, whatever they are about.</summary>
internal sealed class BackofficeAuthorization(IBackOfficeSecurityAccessor security, IHttpContextAccessor http) : IAuthorizationHandler
{
    /// <summary>What holds for everything that is not said to be open: a ticket, and our own client.</summary>
    public static AuthorizationPolicy SignedIn { get; } = new AuthorizationPolicyBuilder(BackofficeTicket.Scheme)
        .RequireAuthenticatedUser()
        .AddRequirements(new ClientRequestRequirement())
        .Build();

    public Task HandleAsync(AuthorizationHandlerContext context)
    {
        IUser? user = security.BackOfficeSecurity?.CurrentUser;
        foreach (IAuthorizationRequirement requirement in context.PendingRequirements.ToArray())
        {
            if (IsMet(requirement, user))
            {
                context.Succeed(requirement);
            }
        }

        return Task.CompletedTask;
    }

    private static bool MayOpen(IUser user, IReadOnlyList<string> sections) => sections.Count == 0
        ? user.AllowedSections.Any()
        : user.AllowedSections.Intersect(sections, StringComparer.OrdinalIgnoreCase).Any();

    private bool IsMet(IAuthorizationRequirement requirement, IUser? user) => requirement switch
    {
        ClientRequestRequirement => ClientRequest.IsOurs(http.HttpContext?.Request),
        SectionRequirement section => user is not null && MayOpen(user, section.Sections),
        AdministratorRequirement => user?.IsAdmin() == true,
        _ => false,
    };
}
