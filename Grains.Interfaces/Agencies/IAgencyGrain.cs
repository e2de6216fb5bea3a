using Orleans;

namespace Workflow.Grains.Interfaces.Agencies;

/// <summary>One agency. Key: <c>agency/{tenant}/{agency}</c>.</summary>
[Alias("agency")]
public interface IAgencyGrain : IGrainWithStringKey
{
    /// <summary>Null where there is no such agency.</summary>
    [Alias("get")]
    Task<AgencyProfile?> Get();

    /// <summary>The agency as this process remembers it, not confirmed against the database.</summary>
    [Alias("see")]
    Task<Seen<AgencyProfile>> See();

    [Alias("put")]
    Task<PutReply> Put(CommandHeader header, AgencyProfile profile);
}
