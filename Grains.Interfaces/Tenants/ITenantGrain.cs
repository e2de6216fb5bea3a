using Orleans;

namespace Workflow.Grains.Interfaces.Tenants;

/// <summary>One tenant. Key: <c>tenant/{tenant}</c>.</summary>
[Alias("tenant")]
public interface ITenantGrain : IGrainWithStringKey
{
    /// <summary>Null where there is no such tenant.</summary>
    [Alias("get")]
    Task<TenantProfile?> Get();

    [Alias("put")]
    Task<PutReply> Put(CommandHeader header, TenantProfile profile);
}
