using Orleans;
using Orleans.Runtime;

namespace Workflow.Grains.Interfaces.Failures;

/// <summary>A write was sent and its answer never came: it may be committed or not. Repeated under the same operation id, the truth comes out.</summary>
[GenerateSerializer, Alias("outcome-unknown")]
public sealed class OutcomeUnknownException : OrleansException
{
    public OutcomeUnknownException()
    {
    }

    public OutcomeUnknownException(string message)
        : base(message)
    {
    }

    public OutcomeUnknownException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
