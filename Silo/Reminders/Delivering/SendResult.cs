namespace Workflow.Silo.Reminders.Delivering;

/// <summary>What came of a try to send.</summary>
public abstract record SendResult
{
    private SendResult()
    {
    }

    public sealed record Sent : SendResult;

    /// <summary>The recipient is refused for good: trying again would change nothing.</summary>
    public sealed record Bounced(string Problem) : SendResult;

    /// <summary>It may go well the next time.</summary>
    public sealed record Failed(string Problem) : SendResult;
}
