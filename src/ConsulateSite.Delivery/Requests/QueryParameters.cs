using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace ConsulateSite.Delivery.Requests;

/// <summary>Reads the parameters of an address. What cannot be read is refused by its name.</summary>
internal static class QueryParameters
{
    public const string Id = "id";
    public const string Fetch = "fetch";
    public const string Filter = "filter";
    public const string Sort = "sort";
    public const string Skip = "skip";
    public const string Take = "take";
    public const string Expand = "expand";
    public const string Fields = "fields";

    /// <summary>How many items an answer has unless the caller says so.</summary>
    public const int DefaultTake = 10;

    /// <summary>How many items an answer has at most.</summary>
    public const int MostTaken = 1_000;

    /// <summary>How many keys, filters or orders a request may name.</summary>
    public const int MostValues = 100;

    /// <summary>All parameters, in the order in which a cache key has them.</summary>
    public static readonly IReadOnlyList<string> All = [Id, Fetch, Filter, Sort, Skip, Take, Expand, Fields];

    /// <summary>The number of items to skip.</summary>
    public static int ReadSkip(IQueryCollection query) => ReadNumber(query, Skip, 0, int.MaxValue);

    /// <summary>The number of items to take.</summary>
    public static int ReadTake(IQueryCollection query) => ReadNumber(query, Take, DefaultTake, MostTaken);

    /// <summary>The value of a parameter that may be given once; <c>null</c> when it is missing or empty.</summary>
    public static string? ReadOne(IQueryCollection query, string name)
    {
        StringValues values = query[name];
        return values.Count > 1 ? throw new InvalidParameterException(name, "The parameter can be given once only.")
            : string.IsNullOrWhiteSpace(values) ? null
            : values.ToString();
    }

    /// <summary>The values of a parameter that may be given many times, without empty ones.</summary>
    public static IReadOnlyList<string> ReadMany(IQueryCollection query, string name)
    {
        StringValues values = query[name];
        return values.Count > MostValues
            ? throw new InvalidParameterException(name, string.Create(CultureInfo.InvariantCulture, $"The parameter can be given {MostValues} times at most."))
            : [.. values.OfType<string>().Where(value => !string.IsNullOrWhiteSpace(value))];
    }

    /// <summary>The keys that a request names.</summary>
    public static IReadOnlyList<Guid> ReadKeys(IQueryCollection query) =>
        [.. ReadMany(query, Id).Select(value => Guid.TryParse(value, out Guid key) ? key : throw new InvalidParameterException(Id, "A key is a GUID."))];

    private static int ReadNumber(IQueryCollection query, string name, int otherwise, int most) =>
        ReadOne(query, name) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number <= most ? number
        : throw new InvalidParameterException(name, string.Create(CultureInfo.InvariantCulture, $"The parameter is a whole number from 0 to {most}."));
}
