namespace Workflow.Grains.Storage;

/// <summary>Large and immutable things by their SHA-256, kept apart per tenant. Written before the state that names them.</summary>
public interface IContentStore
{
    /// <summary>Stores the bytes; repeated, it changes nothing. Answers their SHA-256, 64 hexadecimal digits.</summary>
    Task<string> Put(string tenant, ReadOnlyMemory<byte> bytes);

    /// <summary>Null where the tenant has no such bytes.</summary>
    Task<byte[]?> Get(string tenant, string hash);

    /// <summary>Many at once, by their hashes; what the tenant does not have is left out.</summary>
    Task<IReadOnlyDictionary<string, byte[]>> Get(string tenant, IReadOnlyCollection<string> hashes);
}
