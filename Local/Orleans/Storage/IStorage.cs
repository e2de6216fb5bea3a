namespace Orleans.Core;

/// <summary>A record in storage. One operation at a time: a later one waits for the earlier.</summary>
public interface IStorage
{
    /// <summary>The version last read or written; null before there is one.</summary>
    string? Etag { get; }

    /// <exception cref="InvalidOperationException">The state was not read yet.</exception>
    bool RecordExists { get; }

    /// <exception cref="Orleans.Storage.InconsistentStateException">The stored version is another.</exception>
    Task ClearStateAsync();

    /// <exception cref="Orleans.Storage.InconsistentStateException">The stored version is another.</exception>
    Task WriteStateAsync();

    Task ReadStateAsync();

    Task ClearStateAsync(CancellationToken cancellationToken) => ClearStateAsync();

    Task WriteStateAsync(CancellationToken cancellationToken) => WriteStateAsync();

    Task ReadStateAsync(CancellationToken cancellationToken) => ReadStateAsync();
}
