namespace Workflow.Silo.Maintenance;

/// <summary>Copies of the whole store, taken and brought back.</summary>
public interface IStoreCopies
{
    /// <summary>Writes all that the store holds at this moment to a new file, while others may go on writing.</summary>
    Task<StoreCopyReply> Backup(string file);

    /// <summary>Makes a backup the store. Every session ends: the copy may hold some that were ended after it was taken.</summary>
    /// <param name="replace">Whether a store that is there may be put aside; it is kept beside the new one.</param>
    Task<StoreCopyReply> Restore(string file, bool replace);
}
