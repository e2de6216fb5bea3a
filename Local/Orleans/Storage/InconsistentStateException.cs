using Orleans.Runtime;

namespace Orleans.Storage;

/// <summary>A write met another version than the one last read. When it leaves a grain's call, the activation is dropped and the next call reads anew.</summary>
public class InconsistentStateException : OrleansException
{
    public InconsistentStateException()
    {
    }

    public InconsistentStateException(string message)
        : base(message)
    {
    }

    public InconsistentStateException(string message, Exception? innerException)
        : base(message, innerException!)
    {
    }

    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag)
        : this(errorMsg, storedEtag, currentEtag, null)
    {
    }

    public InconsistentStateException(string errorMsg, string? storedEtag, string? currentEtag, Exception? storageException)
        : base(errorMsg, storageException!)
    {
        StoredEtag = storedEtag;
        CurrentEtag = currentEtag;
    }

    /// <summary>The version in storage, where it is known.</summary>
    public string? StoredEtag { get; }

    /// <summary>The version that the grain held.</summary>
    public string? CurrentEtag { get; }

    /// <summary>False once it has dropped an activation: callers that let it through keep theirs.</summary>
    internal bool IsSourceActivation { get; set; } = true;
}
