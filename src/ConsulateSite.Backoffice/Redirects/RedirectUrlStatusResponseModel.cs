namespace ConsulateSite.Backoffice.Redirects;

internal sealed record RedirectUrlStatusResponseModel(RedirectStatusModel Status, bool UserIsAdmin);
