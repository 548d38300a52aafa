namespace ConsulateSite.Cms.Security.TwoFactor;

/// <summary>Sees to it that each code of a second factor is used once, however many requests bring it at the same time.</summary>
public interface ITwoFactorUse
{
    /// <summary>Uses the code of a step of time, and with it all codes of steps before.</summary>
    /// <param name="user">The key of the user.</param>
    /// <param name="provider">The name of the provider.</param>
    /// <param name="step">The number of the step.</param>
    /// <returns>Whether it was there to be used: not when this code or a later one was used before.</returns>
    bool UseStep(Guid user, string provider, long step);

    /// <summary>Keeps the first recovery codes of a second factor.</summary>
    /// <param name="user">The key of the user.</param>
    /// <param name="provider">The name of the provider.</param>
    /// <param name="codes">The codes, of which only hashes are kept. They have to be too random to be guessed.</param>
    /// <returns>Whether they were kept: not when the second factor is switched off or has had codes already.</returns>
    bool KeepRecoveryCodes(Guid user, string provider, IReadOnlyCollection<string> codes);

    /// <summary>Uses a recovery code.</summary>
    /// <param name="user">The key of the user.</param>
    /// <param name="provider">The name of the provider.</param>
    /// <param name="code">The code.</param>
    /// <returns>Whether it was there to be used.</returns>
    bool UseRecoveryCode(Guid user, string provider, string code);
}
