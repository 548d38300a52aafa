namespace ConsulateSite.Backoffice.SignIn;

/// <summary>Why a form around the sign-in is not even looked at.</summary>
/// <param name="Reason">The reason, in the reader's language.</param>
/// <param name="Status">The status code of the answer.</param>
internal sealed record SignInRefusal(string Reason, int Status);
