namespace Workflow.Silo.Storage;

/// <summary>Imported documents, kept as they came.</summary>
public interface IOriginalStore
{
    /// <returns>The SHA-256 under which the document lies, 64 hexadecimal digits.</returns>
    Task<string> Keep(string tenant, ReadOnlyMemory<byte> document);
}
