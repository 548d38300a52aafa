using System.Text;
using ConsulateSite.Backoffice.SignIn.TwoFactor;

namespace ConsulateSite.Backoffice.Tests.SignIn.TwoFactor;

public sealed class CodeTests
{
    private static readonly byte[] Secret = Encoding.ASCII.GetBytes("12345678901234567890");

    // The values of RFC 6238, appendix B, of which the last six digits are the shorter code.
    [Theory]
    [InlineData(59, "287082")]
    [InlineData(1111111109, "081804")]
    [InlineData(1111111111, "050471")]
    [InlineData(1234567890, "005924")]
    [InlineData(2000000000, "279037")]
    [InlineData(20000000000, "353130")]
    public void Codes_are_those_of_the_standard(long seconds, string expected)
    {
        DateTimeOffset moment = DateTimeOffset.FromUnixTimeSeconds(seconds);

        Assert.Equal(expected, TimeBasedCode.For(Secret, TimeBasedCode.StepAt(moment)));
        Assert.Equal(TimeBasedCode.StepAt(moment), TimeBasedCode.FindStep(Secret, expected, moment));
    }

    [Theory]
    [InlineData(-2, false)]
    [InlineData(-1, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_clock_may_be_half_a_minute_wrong(int steps, bool isAccepted)
    {
        DateTimeOffset now = DateTimeOffset.FromUnixTimeSeconds(1234567890);
        string code = TimeBasedCode.For(Secret, TimeBasedCode.StepAt(now) + steps);

        Assert.Equal(isAccepted, TimeBasedCode.FindStep(Secret, code, now) is not null);
    }

    // RFC 4648, section 10, without the padding.
    [Theory]
    [InlineData("", "")]
    [InlineData("f", "MY")]
    [InlineData("fo", "MZXQ")]
    [InlineData("foo", "MZXW6")]
    [InlineData("foob", "MZXW6YQ")]
    [InlineData("fooba", "MZXW6YTB")]
    [InlineData("foobar", "MZXW6YTBOI")]
    public void Base32_is_that_of_the_standard(string text, string encoded)
    {
        Assert.Equal(encoded, Base32.Encode(Encoding.ASCII.GetBytes(text)));
        Assert.Equal(text, Encoding.ASCII.GetString(Base32.Decode(encoded)!));
    }

    [Fact]
    public void Text_that_is_no_Base32_is_told_apart() => Assert.Null(Base32.Decode("MZXW1"));

    [Theory]
    [InlineData(" 123 456 ", "123456")]
    [InlineData("١٢٣٤٥٦", "123456")]
    [InlineData("abcd-ef23", "ABCDEF23")]
    public void What_is_entered_may_be_written_in_many_ways(string entered, string meant) => Assert.Equal(meant, EnteredCode.Clean(entered));

    [Fact]
    public void Recovery_codes_differ_and_survive_being_entered()
    {
        IReadOnlyList<string> codes = RecoveryCodes.Create();

        Assert.Equal(10, codes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(codes, code => Assert.Matches("^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$", code));
        Assert.All(codes, code => Assert.Equal(10, Base32.Decode(EnteredCode.Clean(code))!.Length));
    }
}
