namespace Orleans.Core;

/// <summary>A record in storage with its content.</summary>
public interface IStorage<TState> : IStorage
{
    TState State { get; set; }
}
