using ConsulateSite.USync.Files;
using FsCheck;
using FsCheck.Fluent;

namespace ConsulateSite.USync.Tests.Files;

public class FileNamesTests
{
    private static readonly Guid Key = Guid.Parse("46639f92-bf68-413a-a89d-14c1c9d5e817");

    [Theory]
    [InlineData("Home Page", "home-page")]
    [InlineData("الوثائق المطلوبة", "الوثائق-المطلوبة")]
    [InlineData("Kezdőlap", "kezdőlap")]
    [InlineData("  a / b : c  ", "a-b-c")]
    [InlineData("../../etc/passwd", "etc-passwd")]
    public void A_slug_keeps_letters_of_every_script_and_nothing_that_is_a_path(string name, string expected) =>
        Assert.Equal(expected, FileNames.Slug(name));

    [Fact]
    public void A_data_type_is_named_without_spaces() => Assert.Equal("BlockList-Cases", FileNames.WithoutSpaces("Block List - Cases"));

    [Fact]
    public void A_clash_gets_eight_characters_of_the_key_whatever_the_case()
    {
        HashSet<string> taken = new(["Home"], StringComparer.OrdinalIgnoreCase);

        Assert.Equal("home_46639f92", FileNames.Unique("home", Key, taken));
        Assert.Equal("home_" + Key.ToString("N"), FileNames.Unique("home", Key, taken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("con")]
    public void A_name_that_no_file_may_have_gets_the_suffix_at_once(string name) =>
        Assert.Equal(name + "_46639f92", FileNames.Unique(name, Key, new HashSet<string>()));

    [Fact]
    public void Every_slug_is_one_plain_segment()
    {
        Prop.ForAll<string>(text =>
        {
            string slug = FileNames.Slug(text ?? string.Empty);
            return slug.Length <= 80 && Path.GetFileName(slug) == slug && slug is not ("." or "..") && !slug.Any(char.IsControl);
        }).QuickCheckThrowOnFailure();
    }
}
