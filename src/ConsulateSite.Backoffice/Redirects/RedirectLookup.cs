using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using Umbraco.Cms.Core.Scoping;

namespace ConsulateSite.Backoffice.Redirects;

/// <summary>Finds a redirect by its key, which Umbraco's service cannot.</summary>
internal sealed class RedirectLookup(IRedirectUrlRepository redirects, ICoreScopeProvider scopes)
{
    /// <summary>The redirect with this key, if there is one.</summary>
    public IRedirectUrl? Find(Guid key)
    {
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return redirects.Get(key);
    }
}
