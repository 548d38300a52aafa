namespace ConsulateSite.Backoffice.Tests.Hosting;

/// <summary>The time of the system, which a test can move on.</summary>
public sealed class ShiftedTime : TimeProvider
{
    private TimeSpan _shift;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + _shift;

    public void MoveOn(TimeSpan by) => _shift += by;
}
