using ConsulateSite.Imaging.Commands;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Imaging.Tests.Commands;

public sealed class ImageSignerTests
{
    private const string Path = "/media/abc/photo.jpg";

    private static readonly ImageSigner Signer = new([.. Enumerable.Range(0, 32).Select(number => (byte)number)]);

    private static readonly ImageCommand Command = new() { Width = 400, Version = "1" };

    [Fact]
    public void Its_own_signature_is_good() => Assert.True(Signer.Verify(Path, Command, Signer.Sign(Path, Command)));

    [Fact]
    public void A_signature_is_good_for_one_command_only() =>
        Prop.ForAll(
            ImageCommands.Any.ToArbitrary(),
            ImageCommands.Any.ToArbitrary(),
            (one, other) => Signer.Verify(Path, one, Signer.Sign(Path, other)) == (one == other)).QuickCheckThrowOnFailure();

    [Fact]
    public void A_signature_is_good_for_one_file_only() => Assert.False(Signer.Verify("/media/abc/other.jpg", Command, Signer.Sign(Path, Command)));

    [Fact]
    public void Another_key_makes_another_signature() =>
        Assert.False(new ImageSigner(new byte[32]).Verify(Path, Command, Signer.Sign(Path, Command)));

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAA")]
    public void What_is_no_signature_is_refused(string signature) => Assert.False(Signer.Verify(Path, Command, signature));

    [Fact]
    public void A_short_key_is_refused() => Assert.Throws<ArgumentException>(() => new ImageSigner(new byte[15]));

    [Fact]
    public void A_signature_needs_no_escaping_in_an_address() =>
        Assert.All(Signer.Sign(Path, Command), character => Assert.True(char.IsAsciiLetterOrDigit(character) || character is '-' or '_'));
}
