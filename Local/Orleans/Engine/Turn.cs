namespace Workflow.Local.Orleans;

/// <summary>Something that an activation does alone: a call, a timer's tick, its own end.</summary>
internal abstract class Turn
{
    /// <summary>The next in the queue that holds this turn.</summary>
    public Turn? Next { get; set; }

    /// <summary>What the turn's code finds as ambient values, also while it activates the grain.</summary>
    public abstract Flow Flow { get; }

    /// <summary>Whether the turn needs a grain, and goes to a fresh activation when its own ends before it.</summary>
    public virtual bool IsCall => false;

    /// <summary>Never throws: a failure belongs to whoever waits for the turn.</summary>
    public abstract Task Run(Activation activation);

    /// <summary>Gives the answer, when the turn is over: whoever gets it finds the activation free.</summary>
    public virtual void Answer()
    {
    }

    /// <summary>Tells whoever waits that the turn will not run.</summary>
    public virtual void Fail(Exception reason)
    {
    }

    /// <summary>Tells whoever waits that the answer takes too long.</summary>
    public virtual void ExpireAfter(TimeSpan limit, TimeProvider time)
    {
    }
}
