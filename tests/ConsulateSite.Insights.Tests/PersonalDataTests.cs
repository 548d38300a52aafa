using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.Insights.Tests;

public sealed class PersonalDataTests
{
    [Theory]
    [InlineData("écrivez à fatima.z+1@exemple.ma svp", "écrivez à […] svp")]
    [InlineData("mon numéro est le +212 6 12 34 56 78", "mon numéro est le […]")]
    [InlineData("tel. 0612345678", "tel. […]")]
    [InlineData("(555) 010-0199", "[…]")]
    [InlineData("carte AB123456 perdue", "carte […] perdue")]
    [InlineData("passeport K 1234567", "passeport […]")]
    [InlineData("هاتفي ٠٦١٢٣٤٥٦٧٨", "هاتفي […]")]
    [InlineData("born 02/11/1985", "born […]")]
    public void What_belongs_to_one_person_is_struck_out(string written, string kept) => Assert.Equal(kept, PersonalData.StrikeOut(written, 100));

    [Theory]
    [InlineData("passeport 2026")]
    [InlineData("loi 70-03, article 14")]
    [InlineData("bourses 2026-2027")]
    [InlineData("750 dirhams")]
    [InlineData("rue 12, 20250 Casablanca")]
    [InlineData("جواز السفر")]
    [InlineData("🙂 merci")]
    public void What_everybody_writes_stays(string written) => Assert.Equal(written, PersonalData.StrikeOut(written, 100));

    [Fact]
    public void A_text_becomes_one_line_without_signs_that_cannot_be_seen() =>
        Assert.Equal("one two three", PersonalData.StrikeOut("  one\r\n\ttwo \u202Ethree\u200F\0", 100));

    [Fact]
    public void A_sign_that_is_made_of_several_is_not_cut()
    {
        Assert.Equal("ab", PersonalData.StrikeOut("ab🙂", 3));
        Assert.Equal("ab🙂", PersonalData.StrikeOut("ab🙂", 4));
        Assert.Equal("pe", PersonalData.StrikeOut("pe\u0067\u0308", 3));
    }

    [Fact]
    public void Any_text_is_cut_and_has_no_long_number() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string?>(),
        text =>
        {
            string kept = PersonalData.StrikeOut($"{text} 0612345678 {text}", 60);
            return kept.Length <= 60 && !kept.Contains("061234", StringComparison.Ordinal);
        }));
}
