namespace Orleans.Runtime;

/// <summary>A timer of one activation; it ends with it.</summary>
public interface IGrainTimer : IDisposable
{
    /// <summary>Sets both times anew. During a tick it holds from the end of the tick on.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below -1 ms or above some 49 days.</exception>
    void Change(TimeSpan dueTime, TimeSpan period);
}
