using System.Text.Json;

namespace ConsulateSite.Backoffice.Tests.Contract;

/// <summary>Holds the description of the API against what the client expects, member by member.</summary>
internal sealed class ContractComparison(ClientFacts client, ApiDescription api)
{
    private readonly SortedSet<string> _differences = new(StringComparer.Ordinal);

    /// <summary>What differs, one line each.</summary>
    public IReadOnlyCollection<string> Differences => _differences;

    /// <summary>Compares all operations that the API answers.</summary>
    /// <returns>How many of the client's operations are answered.</returns>
    public int Run()
    {
        Dictionary<string, ClientOperation> known = client.Operations.ToDictionary(operation => operation.Key, StringComparer.Ordinal);
        foreach ((string key, JsonElement operation) in api.Operations)
        {
            if (known.TryGetValue(key, out ClientOperation? expected))
            {
                Compare(expected, operation);
            }
            else
            {
                _differences.Add($"{key}: the client does not know it");
            }
        }

        return api.Operations.Keys.Count(known.ContainsKey);
    }

    private void Compare(ClientOperation expected, JsonElement operation)
    {
        foreach (string name in (expected.Query ?? []).Except(ApiDescription.Query(operation), StringComparer.OrdinalIgnoreCase))
        {
            _differences.Add($"{expected.Key}: ?{name} is not read");
        }

        Compare(new Place(expected.Key, IsRequest: true, "request"), expected.Request, ApiDescription.Request(operation));
        Compare(new Place(expected.Key, IsRequest: false, "response"), expected.Response, ApiDescription.Response(operation));
    }

    private void Compare(Place place, string? expected, JsonElement? schema)
    {
        // Files are no JSON, in either direction.
        if (expected is not null and not "object" and not "Blob | File" && schema is null)
        {
            Differ(place, $"is missing, {expected} is expected");
        }
        else if (expected is null && schema is not null)
        {
            Differ(place, "is not expected");
        }
        else if (expected is not null && schema is { } given)
        {
            CompareType(place, expected, given, []);
        }
    }

    private void CompareType(Place place, string expected, JsonElement given, HashSet<string> above)
    {
        string type = expected.Replace("null | ", string.Empty, StringComparison.Ordinal);
        JsonElement schema = api.Resolve(given);
        if (type.StartsWith("Array<", StringComparison.Ordinal))
        {
            if (Demand(place, schema, "array") && schema.TryGetProperty("items", out JsonElement items))
            {
                CompareType(place.Items(), type["Array<".Length..^1], items, above);
            }
        }
        else if (client.Enums.TryGetValue(type, out IReadOnlyList<string>? values))
        {
            CompareValues(place, values, schema);
        }
        else if (client.Types.TryGetValue(type, out JsonElement facts))
        {
            // A model may hold models of its own kind.
            if (!above.Contains(type))
            {
                CompareModel(place, facts, schema, above.Append(type).ToHashSet(StringComparer.Ordinal));
            }
        }
        else if (type is "string" or "number" or "boolean")
        {
            Demand(place, schema, type == "number" ? ["number", "integer"] : [type]);
        }
    }

    private void CompareModel(Place place, JsonElement facts, JsonElement schema, HashSet<string> above)
    {
        switch (facts.ValueKind)
        {
            case JsonValueKind.String:
                CompareType(place, facts.GetString()!, schema, above);
                break;
            case JsonValueKind.Array:
                CompareVariants(place, [.. facts.EnumerateArray().Select(variant => variant.GetString()!)], schema, above);
                break;
            default:
                CompareMembers(place, facts, schema, above);
                break;
        }
    }

    // The server need not know all variants, but those that it knows have to be the client's.
    private void CompareVariants(Place place, string[] expected, JsonElement schema, HashSet<string> above)
    {
        if (!schema.TryGetProperty("discriminator", out JsonElement discriminator))
        {
            Differ(place, "has no variants");
            return;
        }

        foreach (JsonProperty variant in discriminator.GetProperty("mapping").EnumerateObject())
        {
            string? name = Array.Find(expected, type => type.EndsWith(variant.Name, StringComparison.Ordinal));
            if (name is null)
            {
                Differ(place, $"has the variant {variant.Name}, which the client does not know");
                continue;
            }

            JsonElement own = JsonSerializer.SerializeToElement(new Dictionary<string, string?> { ["$ref"] = variant.Value.GetString() });
            CompareMembers(place with { Path = $"{place.Path}<{variant.Name}>" }, client.Types[name], api.Resolve(own), above);
        }
    }

    private void CompareMembers(Place place, JsonElement facts, JsonElement schema, HashSet<string> above)
    {
        Dictionary<string, JsonElement> members = schema.TryGetProperty("properties", out JsonElement properties)
            ? properties.EnumerateObject().ToDictionary(member => member.Name, member => member.Value, StringComparer.Ordinal)
            : [];
        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names)
            ? [.. names.EnumerateArray().Select(name => name.GetString()!)]
            : [];
        foreach (JsonProperty fact in facts.EnumerateObject().Where(fact => fact.Name != "$type"))
        {
            string name = fact.Name.TrimEnd('?');
            bool isOptional = fact.Name.EndsWith('?');
            Place member = place.Member(name);
            string expected = fact.Value.GetString()!;
            if (!members.Remove(name, out JsonElement given))
            {
                Differ(member, "is missing");
                continue;
            }

            if (place.IsRequest && isOptional && required.Contains(name))
            {
                Differ(member, "is demanded, which the client may leave out");
            }

            bool mayBeNull = expected.Contains("null | ", StringComparison.Ordinal);
            if (!place.IsRequest && !isOptional && !required.Contains(name) && !(mayBeNull && ApiDescription.IsNullable(given)))
            {
                Differ(member, "may be absent, which the client does not expect");
            }

            if (!place.IsRequest && !isOptional && !mayBeNull && expected != "unknown" && ApiDescription.IsNullable(given))
            {
                Differ(member, "may be null, which the client does not expect");
            }

            CompareType(member, expected, given, above);
        }

        foreach (string name in members.Keys.Where(name => name != "$type"))
        {
            Differ(place.Member(name), "is not known to the client");
        }
    }

    private void CompareValues(Place place, IReadOnlyList<string> expected, JsonElement schema)
    {
        string[] values = schema.TryGetProperty("enum", out JsonElement list)
            ? [.. list.EnumerateArray().Where(value => value.ValueKind == JsonValueKind.String).Select(value => value.GetString()!)]
            : [];
        string[] unknown = [.. (place.IsRequest ? expected.Except(values, StringComparer.Ordinal) : values.Except(expected, StringComparer.Ordinal))];
        if (values.Length == 0)
        {
            Demand(place, schema, "string");
        }
        else if (unknown.Length > 0)
        {
            Differ(place, $"does not agree on {string.Join(", ", unknown)}");
        }
    }

    private bool Demand(Place place, JsonElement schema, params string[] kinds)
    {
        IReadOnlyList<string> given = ApiDescription.Kinds(schema);
        if (given.Count == 0 || given.Intersect(kinds, StringComparer.Ordinal).Any())
        {
            return given.Count > 0;
        }

        Differ(place, $"is {string.Join(" or ", given)} instead of {kinds[0]}");
        return false;
    }

    private void Differ(Place place, string how) => _differences.Add($"{place.Operation}: {place.Path} {how}");

    private sealed record Place(string Operation, bool IsRequest, string Path)
    {
        public Place Member(string name) => this with { Path = $"{Path}.{name}" };

        public Place Items() => this with { Path = $"{Path}[]" };
    }
}
