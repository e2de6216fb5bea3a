using Orleans;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>Remembers which file came to one report under which operation id. Key: <c>uploads/{tenant}/{agency}/{year}</c>.</summary>
/// <remarks>Beside the report's own grain, because an attachment is no change of the report and must not make its version stale.</remarks>
[Alias("uploads")]
public interface IUploadsGrain : IGrainWithStringKey
{
    /// <summary>Whether the file may be kept under the operation id: not where the id came before with something else.</summary>
    /// <param name="header">With an operation id; its request hash is that of the file. Who may attach is decided by the caller.</param>
    [Alias("note")]
    Task<PutReply> Note(CommandHeader header);
}
