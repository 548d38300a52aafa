using ConsulateSite.Web.Routing;

namespace ConsulateSite.Web.Tests.Routing;

public sealed class RepresentationTests
{
    [Theory]
    [InlineData("http://localhost/fr/chiffres/pib/figure.csv", "http://localhost/fr/chiffres/pib/", "Csv")]
    [InlineData("http://localhost/ar/%D8%A3/event.ics", "http://localhost/ar/%D8%A3/", "Calendar")]
    [InlineData("http://localhost/fr/chiffres/figure.csv?x=1", "http://localhost/fr/chiffres/?x=1", "Csv")]
    [InlineData("http://localhost/fr/figure.csv/", "http://localhost/fr/figure.csv/", "Index")]
    [InlineData("http://localhost/fr/other.csv", "http://localhost/fr/other.csv", "Index")]
    [InlineData("http://localhost/", "http://localhost/", "Index")]
    public void A_file_is_a_form_of_the_page_before_it(string address, string document, string action)
    {
        Representation representation = Representation.Of(new Uri(address));
        Assert.Equal((document, action), (representation.Document.AbsoluteUri, representation.Action));
    }
}
