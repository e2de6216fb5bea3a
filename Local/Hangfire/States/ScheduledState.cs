namespace Hangfire.States;

/// <summary>To be made at a moment, in UTC.</summary>
public class ScheduledState(DateTime enqueueAt) : IState
{
    public static readonly string StateName = "Scheduled";

    public DateTime EnqueueAt { get; } = enqueueAt;

    public string Name => StateName;
}
