using Orleans.Core;

namespace Orleans.Runtime;

/// <summary>A grain's state: injected with <see cref="PersistentStateAttribute"/>, read before OnActivateAsync runs.</summary>
public interface IPersistentState<TState> : IStorage<TState>
{
}
