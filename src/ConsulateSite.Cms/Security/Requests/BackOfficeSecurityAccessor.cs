using Umbraco.Cms.Core.Security;

namespace ConsulateSite.Cms.Security.Requests;

/// <summary>Who acts in the current flow of execution: the user of the request, or whom a background job stands for.</summary>
internal sealed class BackOfficeSecurityAccessor(RequestSecurity request) : IBackOfficeSecurityAccessor
{
    private readonly AsyncLocal<IBackOfficeSecurity?> _override = new();

    public IBackOfficeSecurity? BackOfficeSecurity => _override.Value ?? request;

    public IDisposable Override(IBackOfficeSecurity backOfficeSecurity)
    {
        IBackOfficeSecurity? previous = _override.Value;
        _override.Value = backOfficeSecurity;
        return new Restore(() => _override.Value = previous);
    }

    private sealed class Restore(Action restore) : IDisposable
    {
        public void Dispose() => restore();
    }
}
