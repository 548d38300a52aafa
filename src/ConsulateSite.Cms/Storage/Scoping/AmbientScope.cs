namespace ConsulateSite.Cms.Storage.Scoping;

/// <summary>The innermost open scope of the current flow of execution.</summary>
internal sealed class AmbientScope
{
    private readonly AsyncLocal<StorageScope?> _current = new();

    public StorageScope? Current
    {
        get => _current.Value;
        set => _current.Value = value;
    }
}
