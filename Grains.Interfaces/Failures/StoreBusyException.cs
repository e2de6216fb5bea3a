using Orleans;
using Orleans.Runtime;

namespace Workflow.Grains.Interfaces.Failures;

/// <summary>So much waits to be written already that this was not taken in. Nothing was done; it may be sent again in a moment.</summary>
[GenerateSerializer, Alias("store-busy")]
public sealed class StoreBusyException : OrleansException
{
    public StoreBusyException()
    {
    }

    public StoreBusyException(string message)
        : base(message)
    {
    }

    public StoreBusyException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
