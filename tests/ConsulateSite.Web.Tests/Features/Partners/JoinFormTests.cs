using ConsulateSite.Partners.Registrations;
using ConsulateSite.Web.Features.Partners;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ConsulateSite.Web.Tests.Features.Partners;

public sealed class JoinFormTests
{
    private const string Right = "name=Les Amis&place=Lyon&site=atlas.example&mail=bureau@atlas.example&feed=https://atlas.example/feed.xml&purpose=Nouvelles";

    [Fact]
    public void What_is_filled_in_well_is_a_registration()
    {
        JoinForm form = Read(Right);

        Assert.Empty(form.Wrong);
        Assert.Equal(
            new Registration(
                "Les Amis", "Lyon", new Uri("https://atlas.example/"), "bureau@atlas.example", new Uri("https://atlas.example/feed.xml"), "Nouvelles", "fr"),
            form.Registration);
    }

    [Theory]
    [InlineData("name=", JoinForm.NameField)]
    [InlineData("name=%20%0A", JoinForm.NameField)]
    [InlineData("place=", JoinForm.PlaceField)]
    [InlineData("purpose=", JoinForm.PurposeField)]
    [InlineData("site=", JoinForm.SiteField)]
    [InlineData("site=atlas", JoinForm.SiteField)]
    [InlineData("site=javascript:alert(1)", JoinForm.SiteField)]
    [InlineData("site=javascript://atlas.example/%250Aalert(1)", JoinForm.SiteField)]
    [InlineData("site=https://user:word@atlas.example", JoinForm.SiteField)]
    [InlineData("site=https://127.0.0.1", JoinForm.SiteField)]
    [InlineData("mail=", JoinForm.MailField)]
    [InlineData("mail=bureau", JoinForm.MailField)]
    [InlineData("mail=bureau@atlas", JoinForm.MailField)]
    [InlineData("mail=Bureau <bureau@atlas.example>", JoinForm.MailField)]
    [InlineData("mail=bureau@atlas.example, other@atlas.example", JoinForm.MailField)]
    [InlineData("feed=http://atlas.example/feed.xml", JoinForm.FeedField)]
    [InlineData("feed=https://[::1]/feed.xml", JoinForm.FeedField)]
    [InlineData("feed=file:///etc/passwd", JoinForm.FeedField)]
    public void What_cannot_be_taken_is_named_and_the_rest_stays(string changed, string field)
    {
        JoinForm form = Read(With(changed));

        Assert.Equal([field], form.Wrong);
        Assert.Null(form.Registration);
        Assert.Equal(field == JoinForm.NameField ? "Lyon" : "Les Amis", form.ValueOf(field == JoinForm.NameField ? JoinForm.PlaceField : JoinForm.NameField));
    }

    [Fact]
    public void What_is_too_long_is_not_taken()
    {
        foreach (JoinField field in JoinForm.Fields)
        {
            Assert.Contains(field.Name, Read(With($"{field.Name}={new string('x', field.Longest + 1)}")).Wrong);
        }
    }

    [Fact]
    public void A_feed_may_be_missing_and_texts_become_one_line() =>
        Assert.Equal(("Les Amis de l’Atlas", null), (Read(With("name=Les Amis%0D%0Ade l’Atlas%E2%80%AE")).Registration!.Name, Read(With("feed=")).Registration!.Feed));

    private static string With(string changed)
    {
        string name = changed[..(changed.IndexOf('=', StringComparison.Ordinal) + 1)];
        return string.Join('&', Right.Split('&').Where(part => !part.StartsWith(name, StringComparison.Ordinal)).Append(changed));
    }

    private static JoinForm Read(string fields) => JoinForm.Read(new FormCollection(QueryHelpers.ParseQuery(fields)), "fr");
}
