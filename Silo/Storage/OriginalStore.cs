using Workflow.Grains.Storage;

namespace Workflow.Silo.Storage;

internal sealed class OriginalStore(IContentStore contents) : IOriginalStore
{
    public Task<string> Keep(string tenant, ReadOnlyMemory<byte> document) => contents.Put(tenant, document);
}
