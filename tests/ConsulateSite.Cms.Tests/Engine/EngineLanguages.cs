namespace ConsulateSite.Cms.Tests.Engine;

/// <summary>Gives a new instance its languages before it starts.</summary>
internal static class EngineLanguages
{
    /// <summary>Lets the instance install languages; the first one is the default.</summary>
    public static EngineFixture WithLanguages(this EngineFixture engine, params string[] isoCodes)
    {
        const string section = "Umbraco:CMS:InstallDefaultData:Languages";
        engine.Settings[$"{section}:InstallData"] = "Values";
        for (int index = 0; index < isoCodes.Length; index++)
        {
            engine.Settings[FormattableString.Invariant($"{section}:Values:{index}")] = isoCodes[index];
        }

        return engine;
    }
}
