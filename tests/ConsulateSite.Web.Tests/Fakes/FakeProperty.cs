using NSubstitute;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace ConsulateSite.Web.Tests.Fakes;

internal sealed class FakeProperty(string alias) : IPublishedProperty
{
    public const string Invariant = "";

    private readonly Dictionary<string, (object? Value, string? Source)> _values = new(StringComparer.OrdinalIgnoreCase);

    public IPublishedPropertyType PropertyType { get; } = Substitute.For<IPublishedPropertyType>();

    public string Alias => alias;

    public void Set(string culture, object? value, string? source) => _values[culture] = (value, source);

    public bool HasValue(string? culture = null, string? segment = null) => GetValue(culture, segment) is not null;

    public object? GetSourceValue(string? culture = null, string? segment = null) => Find(culture).Source;

    public object? GetValue(string? culture = null, string? segment = null) => Find(culture).Value;

    public object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null) => GetValue(culture, segment);

    private (object? Value, string? Source) Find(string? culture) =>
        _values.TryGetValue(culture ?? Invariant, out (object? Value, string? Source) own) ? own
            : _values.TryGetValue(Invariant, out (object? Value, string? Source) shared) ? shared
            : default;
}
