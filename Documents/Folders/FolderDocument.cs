namespace Workflow.Documents.Folders;

/// <summary>A file of a folder or an archive.</summary>
/// <param name="Name">Its path in there, with slashes.</param>
public abstract record FolderDocument(string Name)
{
    public sealed record Taken(string Name, byte[] Bytes) : FolderDocument(Name);

    /// <summary>It is there and cannot be taken: too large, locked with a password, damaged.</summary>
    public sealed record Left(string Name, DocumentReading.Refused Reason) : FolderDocument(Name);
}
