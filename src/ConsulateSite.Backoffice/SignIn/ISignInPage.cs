namespace ConsulateSite.Backoffice.SignIn;

/// <summary>What all pages around the sign-in show.</summary>
internal interface ISignInPage
{
    /// <summary>The words, in one language.</summary>
    SignInTexts Texts { get; }

    /// <summary>The heading.</summary>
    string Title { get; }

    /// <summary>Why the attempt before failed.</summary>
    string? Error { get; }

    /// <summary>The page in another language; <c>null</c> where it is shown once.</summary>
    string? AddressIn(SignInTexts texts);
}
