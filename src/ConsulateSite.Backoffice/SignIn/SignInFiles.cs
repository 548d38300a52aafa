using System.Security.Cryptography;

namespace ConsulateSite.Backoffice.SignIn;

/// <summary>The files of the sign-in page, which are part of the assembly.</summary>
internal static class SignInFiles
{
    /// <summary>The name of the style sheet.</summary>
    public const string Style = "sign-in.css";

    /// <summary>Changes with the style sheet, so that browsers may keep it.</summary>
    public static string StyleVersion { get; } = VersionOf(Style);

    /// <summary>Opens a file.</summary>
    public static Stream Open(string name) =>
        typeof(SignInFiles).Assembly.GetManifestResourceStream($"{typeof(SignInFiles).Namespace}.Files.{name}")
        ?? throw new InvalidOperationException($"The file {name} is not part of the assembly.");

    private static string VersionOf(string name)
    {
        using Stream file = Open(name);
        return Convert.ToHexStringLower(SHA256.HashData(file))[..12];
    }
}
