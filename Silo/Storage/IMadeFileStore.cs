namespace Workflow.Silo.Storage;

/// <summary>Files that were made of contents, so that the next who asks need not wait. Any of them may be gone and can be made again.</summary>
public interface IMadeFileStore
{
    /// <param name="source">The hash of the content.</param>
    /// <param name="format">Which file of it, with whatever else decides its bytes.</param>
    /// <returns>Null where none is kept.</returns>
    Task<byte[]?> Find(string tenant, string source, string format);

    Task Keep(string tenant, string source, string format, ReadOnlyMemory<byte> bytes);
}
