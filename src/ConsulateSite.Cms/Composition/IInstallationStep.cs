namespace ConsulateSite.Cms.Composition;

/// <summary>Puts rows into the database that the CMS cannot do without; run at every start, changes nothing when they are there.</summary>
internal interface IInstallationStep
{
    /// <summary>Installs what is missing.</summary>
    Task RunAsync(CancellationToken cancellationToken);
}
