using System.Security.Cryptography;

namespace ConsulateSite.Backoffice.SignIn.TwoFactor;

/// <summary>Codes to keep on paper, for the day when the phone is lost.</summary>
internal static class RecoveryCodes
{
    private const int Count = 10;
    private const int BytesPerCode = 10;
    private const int GroupLength = 4;

    /// <summary>New codes of 80 random bits each, in groups that can be read out.</summary>
    public static IReadOnlyList<string> Create() =>
    [
        .. Enumerable.Range(0, Count)
            .Select(_ => Base32.Encode(RandomNumberGenerator.GetBytes(BytesPerCode)).Chunk(GroupLength))
            .Select(groups => string.Join('-', groups.Select(group => new string(group)))),
    ];
}
