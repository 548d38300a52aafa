using System.Xml.Linq;
using ConsulateSite.USync.Files;

namespace ConsulateSite.USync.Tests.Files;

public class XmlWriteExtensionsTests
{
    [Fact]
    public void A_value_that_is_the_same_keeps_its_spelling()
    {
        XElement parent = XElement.Parse("<A><B>True</B><K>46639F92-BF68-413A-A89D-14C1C9D5E817</K></A>");

        parent.Set("B", value: true);
        parent.Set("K", Guid.Parse("46639f92-bf68-413a-a89d-14c1c9d5e817"));

        Assert.Equal("<A><B>True</B><K>46639F92-BF68-413A-A89D-14C1C9D5E817</K></A>", parent.ToString(SaveOptions.DisableFormatting));
    }

    [Fact]
    public void A_list_keeps_what_is_wanted_with_all_that_it_has_and_drops_the_rest()
    {
        XElement parent = XElement.Parse("<L><I k=\"1\" odd=\"x\"/><I k=\"2\"/><Other/></L>");

        parent.SetList("I", (string[])["3", "1"], (element, key) => element.Attribute("k")?.Value == key, (element, key) => element.SetAttributeValue("k", key));

        Assert.Equal("<L><Other /><I k=\"3\" /><I k=\"1\" odd=\"x\" /></L>", parent.ToString(SaveOptions.DisableFormatting));
    }
}
