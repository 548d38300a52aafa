namespace ConsulateSite.Architecture.Tests.Metadata;

/// <summary>One type mentions another one: in a signature, in a body, in an attribute, as a base or as an argument.</summary>
/// <param name="User">The outermost type that mentions it, with its namespace.</param>
/// <param name="Used">The type that is mentioned, with its namespace; a nested type follows its outer one after a dot.</param>
/// <param name="Assembly">The assembly of the mentioned type.</param>
internal sealed record TypeUse(TypeName User, TypeName Used, string Assembly)
{
    public override string ToString() => $"{User} uses {Used}";
}
