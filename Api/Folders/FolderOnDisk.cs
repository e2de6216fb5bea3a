using Workflow.Documents.Folders;

namespace Workflow.Api.Folders;

/// <summary>The documents of a folder of the machine, with what lies in its folders; hidden files and locks of word processors are passed over.</summary>
internal sealed class FolderOnDisk(DirectoryInfo folder)
{
    private readonly IReadOnlyList<FileInfo> files = [.. folder.EnumerateFiles("*", SearchOption.AllDirectories)
        .Where(file => !file.Name.StartsWith('.') && !file.Name.StartsWith("~$", StringComparison.Ordinal))
        .OrderBy(file => file.FullName, StringComparer.Ordinal)];

    public int Count => files.Count;

    public IEnumerable<FolderDocument> Documents() => files.Select(file => new FolderDocument.Taken(NameOf(file), File.ReadAllBytes(file.FullName)));

    public byte[] Bytes(string name) => File.ReadAllBytes(Path.Combine(folder.FullName, name));

    private string NameOf(FileInfo file) => Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
}
