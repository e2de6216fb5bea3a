using Workflow.Rules;

namespace Workflow.Silo.Maintenance;

/// <summary>What became of a backup or a restore.</summary>
public abstract record StoreCopyReply
{
    private StoreCopyReply()
    {
    }

    /// <param name="File">The file that was written, or the database by its name.</param>
    /// <param name="Bytes">The size of the file, or of the backup that the database was made from.</param>
    /// <param name="PutAside">Where the store lies now that was there before; null where there was none.</param>
    public sealed record Done(string File, long Reports, long Bytes, string? PutAside) : StoreCopyReply;

    /// <summary>Nothing was changed.</summary>
    public sealed record Refused(LocalizedText Reason) : StoreCopyReply;

    /// <summary>The files could not be read or written.</summary>
    public sealed record Failed(LocalizedText Reason) : StoreCopyReply;
}
