using Orleans;

namespace Workflow.Grains.Interfaces.Tenants;

/// <summary>One tenant. Key: <c>tenant/{tenant}</c>.</summary>
[Alias("tenant")]
public interface ITenantGrain : IGrainWithStringKey
{
    /// <summary>Null where there is no such tenant.</summary>
    [Alias("get")]
    Task<TenantProfile?> Get();

    /// <summary>The tenant as this process remembers it, not confirmed against the database.</summary>
    [Alias("see")]
    Task<Seen<TenantProfile>> See();

    [Alias("put")]
    Task<PutReply> Put(CommandHeader header, TenantProfile profile);
}
