namespace ConsulateSite.Architecture.Tests.Metadata;

/// <summary>The rules about layers are worth as much as this reader sees.</summary>
public sealed class AssemblyTypesTests
{
    [Theory]
    [InlineData("System.ComponentModel.DisplayNameAttribute")]
    [InlineData("System.Uri")]
    [InlineData("System.Net.DnsEndPoint")]
    [InlineData("System.Text.StringBuilder")]
    [InlineData("System.Text.StringBuilder.AppendInterpolatedStringHandler")]
    [InlineData("System.Version")]
    [InlineData("System.IO.MemoryStream")]
    [InlineData("System.Xml.XmlReader")]
    [InlineData("System.FormatException")]
    [InlineData("System.EventArgs")]
    public void A_use_is_seen_wherever_it_hides(string used)
    {
        using AssemblyTypes types = new(typeof(TypeUseSamples).Assembly.Location);
        IEnumerable<TypeUse> uses = types.Uses().Where(use => use.User.Name == nameof(TypeUseSamples));

        Assert.Contains(used, uses.Select(use => use.Used.ToString()));
    }

    [Fact]
    public void A_type_that_is_not_used_is_not_reported()
    {
        using AssemblyTypes types = new(typeof(TypeUseSamples).Assembly.Location);
        IEnumerable<TypeUse> uses = types.Uses().Where(use => use.User.Name == nameof(TypeUseSamples));

        Assert.DoesNotContain("System.IO.FileStream", uses.Select(use => use.Used.ToString()));
    }

    [Fact]
    public void Base_types_and_interfaces_are_told_with_the_type()
    {
        using AssemblyTypes types = new(typeof(TypeUseSamples).Assembly.Location);

        IReadOnlyList<TypeName> ancestors = types.OutermostTypes().Single(type => type.Type.Name == nameof(TypeUseSamples)).Ancestors;

        Assert.Contains("System.Uri", ancestors.Select(type => type.ToString()));
        Assert.Contains("System.MarshalByRefObject", ancestors.Select(type => type.ToString()));
    }
}
