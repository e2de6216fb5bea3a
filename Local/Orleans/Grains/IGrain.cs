using Orleans.Runtime;

namespace Orleans;

/// <summary>The base of what can be asked of a grain. Every method answers a task.</summary>
public interface IGrain : IAddressable
{
}
