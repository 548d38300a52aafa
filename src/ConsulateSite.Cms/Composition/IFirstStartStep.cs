namespace ConsulateSite.Cms.Composition;

/// <summary>What the site does once the CMS is ready and before it listens, such as importing its content into an empty database.</summary>
public interface IFirstStartStep
{
    /// <summary>Runs the step; decides itself whether there is anything to do.</summary>
    /// <param name="cancellationToken">Ends the step early.</param>
    Task RunAsync(CancellationToken cancellationToken);
}
