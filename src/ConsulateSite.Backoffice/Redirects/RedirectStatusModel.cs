namespace ConsulateSite.Backoffice.Redirects;

/// <summary>Whether old addresses of documents lead to the new ones.</summary>
internal enum RedirectStatusModel
{
    Enabled,
    Disabled,
}
