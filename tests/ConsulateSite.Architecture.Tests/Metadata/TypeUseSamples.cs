using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Text;

namespace ConsulateSite.Architecture.Tests.Metadata;

/// <summary>One use of a type for each place where metadata can hide it; <see cref="AssemblyTypesTests"/> looks for all of them.</summary>
[DisplayName("attribute of a type")]
internal sealed class TypeUseSamples : MarshalByRefObject, IComparable<Uri>
{
    private static readonly Dictionary<string, List<DnsEndPoint>> Nested = [];

    public int CompareTo(Uri? other) => Nested.Count;

    public static object Body() => new StringBuilder().Append(CultureInfo.InvariantCulture, $"{1}").ToString();

    public static Func<object> Closure(int value) => () => new Version(value, 0);

    public static async Task<int> AsynchronousAsync()
    {
        using MemoryStream stream = new();
        await stream.FlushAsync();
        return 0;
    }

    public static IEnumerable<object> Iterator()
    {
        yield return typeof(System.Xml.XmlReader);
    }

    public static int Caught()
    {
        try
        {
            return int.Parse("1", CultureInfo.InvariantCulture);
        }
        catch (FormatException)
        {
            return 0;
        }
    }

    public static T Constrained<T>(T value)
        where T : EventArgs => value;
}
