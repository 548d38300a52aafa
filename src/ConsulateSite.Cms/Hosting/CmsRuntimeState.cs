using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Exceptions;
using Umbraco.Cms.Core.Semver;
using Umbraco.Cms.Core.Services;

namespace ConsulateSite.Cms.Hosting;

/// <summary>How far the boot has come.</summary>
internal sealed class CmsRuntimeState : IRuntimeState
{
    private static readonly Version CoreVersion = typeof(Constants).Assembly.GetName().Version ?? new Version(18, 0);

    public Version Version => CoreVersion;

    public string VersionComment => string.Empty;

    public SemVersion SemanticVersion { get; } = new(CoreVersion.Major, CoreVersion.Minor, CoreVersion.Build);

    public RuntimeLevel Level { get; private set; } = RuntimeLevel.Boot;

    public RuntimeLevelReason Reason { get; private set; } = RuntimeLevelReason.Unknown;

    public string? CurrentMigrationState => null;

    public string? FinalMigrationState => null;

    public BootFailedException? BootFailedException { get; private set; }

    public IReadOnlyDictionary<string, object> StartupState { get; } = new Dictionary<string, object>(StringComparer.Ordinal);

    public void DetermineRuntimeLevel() => Configure(RuntimeLevel.Run, RuntimeLevelReason.Run);

    public void Configure(RuntimeLevel level, RuntimeLevelReason reason, Exception? bootFailedException = null)
    {
        Level = level;
        Reason = reason;
        BootFailedException = bootFailedException as BootFailedException
            ?? (bootFailedException is null ? null : new BootFailedException(bootFailedException.Message, bootFailedException));
    }
}
