using Orleans;
using Orleans.Runtime;

namespace Workflow.Grains.Interfaces.Failures;

/// <summary>Something that was sent holds U+0000, which no text in the database may. Nothing was done.</summary>
[GenerateSerializer, Alias("text-not-storable")]
public sealed class TextNotStorableException : OrleansException
{
    public TextNotStorableException()
    {
    }

    public TextNotStorableException(string message)
        : base(message)
    {
    }

    public TextNotStorableException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
