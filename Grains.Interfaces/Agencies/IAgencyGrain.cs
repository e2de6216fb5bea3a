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

    /// <summary>Writes the profile; events and predecessors stay as they are.</summary>
    [Alias("put")]
    Task<PutReply> Put(CommandHeader header, AgencyProfile profile);

    /// <summary>Enters what happened to the agency, and does what follows: a new name, or the end. The last step of several: an interrupted one is repeated.</summary>
    /// <param name="into">As in <see cref="AgencyEvent.Into"/>.</param>
    [Alias("happen")]
    Task<PutReply> Happen(CommandHeader header, AgencyEventKind kind, DateOnly date, IReadOnlyList<string> into);

    /// <summary>Notes that the agency came out of another; repeated, it changes nothing. False where there is no such agency.</summary>
    [Alias("follow")]
    Task<bool> Follow(string predecessor);
}
