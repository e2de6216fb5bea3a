using System.Diagnostics.CodeAnalysis;

namespace Orleans.Runtime;

/// <summary>When a timer ticks. Ticks wait their turn here; the real package can also interleave them.</summary>
public readonly struct GrainTimerCreationOptions
{
    public GrainTimerCreationOptions()
    {
    }

    [SetsRequiredMembers]
    public GrainTimerCreationOptions(TimeSpan dueTime, TimeSpan period)
    {
        DueTime = dueTime;
        Period = period;
    }

    /// <summary>Until the first tick; infinite: none.</summary>
    public required TimeSpan DueTime { get; init; }

    /// <summary>From the end of a tick to the next; infinite: no other.</summary>
    public required TimeSpan Period { get; init; }

    /// <summary>Whether a tick counts as use, so that the activation is not idle.</summary>
    public bool KeepAlive { get; init; }
}
