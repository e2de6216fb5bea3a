namespace Hangfire.States;

/// <summary>To be made as soon as somebody has time.</summary>
public class EnqueuedState : IState
{
    public static readonly string StateName = "Enqueued";

    public string Name => StateName;
}
