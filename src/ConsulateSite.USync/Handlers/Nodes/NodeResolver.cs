using ConsulateSite.USync.Files;
using ConsulateSite.USync.Upgrades.Values;

namespace ConsulateSite.USync.Handlers.Nodes;

/// <summary>Translates what a file says about a node into the cultures, properties and forms of values of this site.</summary>
internal sealed class NodeResolver(SiteLanguages languages, ValueUpgrade values, TimeProvider time)
{
    /// <summary>Resolves an item of a type.</summary>
    /// <exception cref="USyncFormatException">A value cannot be what its property stores.</exception>
    public NodeItem Resolve(NodeItem item, NodeType type, ICollection<string> warnings)
    {
        HashSet<string> missing = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, string> names = type.Varies ? ByCulture(item.Names, missing) : [];
        if (type.Varies && names.Count == 0)
        {
            names[languages.Default] = item.Name;
        }

        NodeItem resolved = item with
        {
            Names = names,
            Name = type.Varies ? names.GetValueOrDefault(languages.Default, item.Name) : item.Name,
            PublishedCultures = type.Varies ? PublishedCultures(item, names, missing) : new Dictionary<string, bool>(),
            Published = type.Varies ? null : item.Published ?? (item.PublishedCultures.Count > 0 ? item.PublishedCultures.Values.Any(value => value) : null),
            Schedule = ScheduleOf(item, type, missing),
            Values = ValuesOf(item, type, missing, warnings),
        };
        foreach (string culture in missing)
        {
            warnings.Add(languages.MissingMessage(culture));
        }

        return resolved;
    }

    private Dictionary<string, T> ByCulture<T>(IReadOnlyDictionary<string, T> source, HashSet<string> missing)
    {
        Dictionary<string, T> mapped = new(StringComparer.OrdinalIgnoreCase);
        foreach ((string culture, T value) in source)
        {
            if (languages.Find(culture) is { } language)
            {
                mapped[language.IsoCode] = value;
            }
            else
            {
                missing.Add(culture);
            }
        }

        return mapped;
    }

    private Dictionary<string, bool> PublishedCultures(NodeItem item, Dictionary<string, string> names, HashSet<string> missing)
    {
        if (item.PublishedCultures.Count == 0)
        {
            return item.Published is { } published ? names.Keys.ToDictionary(culture => culture, _ => published, StringComparer.OrdinalIgnoreCase) : [];
        }

        Dictionary<string, bool> cultures = ByCulture(item.PublishedCultures, missing);
        foreach (string unnamed in cultures.Keys.Except(names.Keys, StringComparer.OrdinalIgnoreCase).ToList())
        {
            cultures.Remove(unnamed);
        }

        return cultures;
    }

    // What was due already has happened on the site that wrote the file; its state says the outcome.
    private List<NodeSchedule>? ScheduleOf(NodeItem item, NodeType type, HashSet<string> missing)
    {
        if (item.Schedule is null)
        {
            return null;
        }

        List<NodeSchedule> schedule = [];
        foreach (NodeSchedule entry in item.Schedule.Where(entry => entry.Date > time.GetUtcNow().UtcDateTime))
        {
            if (!type.Varies)
            {
                schedule.Add(entry with { Culture = string.Empty });
            }
            else if (languages.Find(entry.Culture) is { } language)
            {
                schedule.Add(entry with { Culture = language.IsoCode });
            }
            else if (entry.Culture.Length > 0)
            {
                missing.Add(entry.Culture);
            }
        }

        return schedule;
    }

    private List<NodeValue> ValuesOf(NodeItem item, NodeType type, HashSet<string> missing, ICollection<string> warnings)
    {
        List<NodeValue> resolved = [];
        foreach (IGrouping<string, NodeValue> group in item.Values.GroupBy(value => value.Alias, StringComparer.Ordinal))
        {
            if (type.Property(group.Key) is { } property)
            {
                resolved.AddRange(Placed(property, group.ToList(), missing, warnings).Select(value => With(value, property, type)));
            }
            else if (group.Any(value => value.Text.Length > 0))
            {
                warnings.Add($"The type \"{item.ContentType}\" has no property \"{group.Key}\"; its value is left out.");
            }
        }

        return resolved;
    }

    // A value that was left behind when a property began or ceased to vary is used only where there is no proper one.
    private List<NodeValue> Placed(NodeProperty property, List<NodeValue> group, HashSet<string> missing, ICollection<string> warnings)
    {
        List<NodeValue> placed = [];
        foreach (NodeValue value in group.Where(value => value.Culture is not null == property.Varies && (value.Segment is null || property.VariesBySegment)))
        {
            if (value.Culture is null)
            {
                placed.Add(value with { Alias = property.Alias });
            }
            else if (languages.Find(value.Culture) is { } language)
            {
                placed.Add(value with { Alias = property.Alias, Culture = language.IsoCode });
            }
            else if (value.Text.Length > 0)
            {
                missing.Add(value.Culture);
            }
        }

        if (placed.Count == 0 && LeftBehind(property, group) is { } leftBehind)
        {
            placed.Add(leftBehind with { Alias = property.Alias, Culture = property.Varies ? languages.Default : null, Segment = null });
            warnings.Add(property.Varies
                ? $"The value of {property.Alias} has no culture; it is taken as {languages.Default}."
                : $"The property {property.Alias} does not vary; its value in {leftBehind.Culture} is taken.");
        }

        return placed;
    }

    private NodeValue? LeftBehind(NodeProperty property, List<NodeValue> group) => property.Varies
        ? group.Find(value => value.Culture is null && value.Segment is null && value.Text.Length > 0)
        : group.Find(value => string.Equals(value.Culture, languages.Default, StringComparison.OrdinalIgnoreCase) && value.Text.Length > 0);

    private NodeValue With(NodeValue value, NodeProperty property, NodeType type)
    {
        string? culture = type.Varies && !property.Varies ? languages.Default : null;
        object? stored = property.Parse(value, values.ToStored(property.EditorAlias, value.Text, culture));
        return value with { Stored = stored, Canonical = NodeValues.Canonical(stored, property, values) };
    }
}
