namespace Workflow.Grains.Storage;

/// <summary>Asks the database whether what this process remembers of some grains is still so: another process may have written since.</summary>
public interface IStateVersions
{
    Task<bool> AreCurrent(IReadOnlyList<GrainVersion> remembered);
}
