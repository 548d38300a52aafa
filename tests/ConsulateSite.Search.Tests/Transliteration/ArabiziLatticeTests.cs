using ConsulateSite.Search.Index;
using ConsulateSite.Search.Tests.Site;
using ConsulateSite.Search.Transliteration;

namespace ConsulateSite.Search.Tests.Transliteration;

public sealed class ArabiziLatticeTests
{
    private static readonly CultureReader Arabic = Samples.Index(
        [.. "جواز الجواز القنصلية قنصلية موعد شهادة الحياة زواج العدول عقد الازدياد وكالة رخصة السياقة صورة طابع تسجيل جنسية مؤقت الطلاق خدمة غرفة ضياع"
            .Split(' ').Select((word, number) => Samples.Document(FormattableString.Invariant($"{number}"), word, culture: "ar"))]).Reader.CultureOf("ar")!;

    [Theory]
    [InlineData("jawaz", "جواز")]
    [InlineData("ljawaz", "الجواز")]
    [InlineData("l9onsoliya", "القنصليه")]
    [InlineData("konsoliya", "قنصليه")]
    [InlineData("maw3id", "موعد")]
    [InlineData("chahada", "شهاده")]
    [InlineData("shahada", "شهاده")]
    [InlineData("l7ayat", "الحياه")]
    [InlineData("zwaj", "زواج")]
    [InlineData("zawaj", "زواج")]
    [InlineData("3a9d", "عقد")]
    [InlineData("lizdiyad", "الازدياد")]
    [InlineData("wakala", "وكاله")]
    [InlineData("rokhsa", "رخصه")]
    [InlineData("ssiya9a", "السياقه")]
    [InlineData("tasjil", "تسجيل")]
    [InlineData("tsjil", "تسجيل")]
    [InlineData("jinsiya", "جنسيه")]
    [InlineData("mo2a9at", "مؤقت")]
    [InlineData("mouaqqat", "مؤقت")]
    [InlineData("tala9", "الطلاق")]
    [InlineData("khidma", "خدمه")]
    [InlineData("ghorfa", "غرفه")]
    [InlineData("diya3", "ضياع")]
    public void Latin_letters_are_read_as_the_word_that_is_there(string typed, string expected) =>
        Assert.Contains(expected, ArabiziLattice.Read(Arabic, typed, 4));

    [Theory]
    [InlineData("x")]
    [InlineData("2026")]
    [InlineData("été")]
    [InlineData("جواز")]
    [InlineData("krankenversicherung")]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaa")]
    public void What_is_no_word_in_Latin_letters_gives_nothing(string typed) => Assert.Empty(ArabiziLattice.Read(Arabic, typed, 4));
}
