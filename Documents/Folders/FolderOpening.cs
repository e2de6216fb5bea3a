using Workflow.Rules;

namespace Workflow.Documents.Folders;

/// <summary>The outcome of opening an archive.</summary>
public abstract record FolderOpening
{
    private FolderOpening()
    {
    }

    /// <param name="Archive">To be disposed by whoever opened it.</param>
    public sealed record Opened(FolderArchive Archive) : FolderOpening;

    /// <param name="Code"><c>import.unreadable</c> or <c>import.tooLarge</c>.</param>
    public sealed record Refused(string Code, LocalizedText Detail) : FolderOpening;
}
