using System.IO.Compression;
using System.Text;
using Workflow.Documents.Reading;
using Workflow.Rules;

namespace Workflow.Documents.Folders;

/// <summary>A zip of documents as offices send them: folders in folders, names in GBK, residue of the machine that packed it. Each file is unpacked at its turn, so the whole is never in memory.</summary>
public sealed class FolderArchive : IDisposable
{
    public const int MostFiles = 2_000;

    /// <summary>Of all files together, unpacked, in bytes.</summary>
    public const long MostBytes = 1024L * 1024 * 1024;

    // What says nothing of its encoding was packed by an older Windows. Unknown bytes become a mark: a name is for people.
    private static readonly Encoding NamesWithoutMark = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    private readonly ZipArchive zip;
    private readonly List<ZipArchiveEntry> files;

    private FolderArchive(ZipArchive zip)
    {
        this.zip = zip;
        files = [.. zip.Entries.Where(entry => !IsResidue(entry.FullName)).OrderBy(entry => entry.FullName, StringComparer.Ordinal)];
    }

    /// <param name="stream">Seekable; it is closed with the archive.</param>
    public static FolderOpening Open(Stream stream)
    {
        ZipArchive zip;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: false, NamesWithoutMark);
            // The directory of the archive is read only now.
            _ = zip.Entries.Count;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException or OverflowException)
        {
            stream.Dispose();
            return Unreadable;
        }

        var archive = new FolderArchive(zip);
        // What the directory claims; what comes out is counted once more as it comes.
        if (archive.Count > MostFiles || archive.files.Sum(entry => entry.Length) > MostBytes)
        {
            archive.Dispose();
            return TooLarge;
        }

        return new FolderOpening.Opened(archive);
    }

    /// <summary>How many files there are to read.</summary>
    public int Count => files.Count;

    public IEnumerable<FolderDocument> Documents() => files.Select(Unpack);

    /// <summary>One of the files that <see cref="Documents"/> gave as taken, once more.</summary>
    public byte[] Bytes(string name) => files.Where(entry => NameOf(entry) == name).Select(Unpack).OfType<FolderDocument.Taken>().First().Bytes;

    public void Dispose() => zip.Dispose();

    private static FolderOpening.Refused Unreadable { get; } = new("import.unreadable", new LocalizedText(
        "这不是可以打开的zip压缩包。请用zip格式重新打包后上传（不支持rar、7z）。",
        "This is no zip archive that can be opened. Pack the files as zip and upload again (rar and 7z are not supported)."));

    private static FolderOpening.Refused TooLarge { get; } = new("import.tooLarge", new LocalizedText(
        $"压缩包中的文件超过{MostFiles}个，或解压后超过{MostBytes / 1024 / 1024} MB，未读取。请分批上传。",
        $"The archive holds more than {MostFiles} files, or more than {MostBytes / 1024 / 1024} MB unpacked, and was not read. Upload it in parts."));

    private static DocumentReading.Refused Locked { get; } = new("import.unreadable", new LocalizedText(
        "文件已加密或已损坏，无法解压。请去掉密码后重新打包。",
        "The file is locked with a password or damaged and cannot be unpacked. Pack it again without a password."));

    private static bool IsResidue(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return name.Length == 0 || name.StartsWith('.') || name.StartsWith("~$", StringComparison.Ordinal)
            || path.StartsWith("__MACOSX/", StringComparison.Ordinal)
            || name.Equals("Thumbs.db", StringComparison.OrdinalIgnoreCase) || name.Equals("desktop.ini", StringComparison.OrdinalIgnoreCase);
    }

    private static string NameOf(ZipArchiveEntry entry) => entry.FullName.Replace('\\', '/');

    private static FolderDocument Unpack(ZipArchiveEntry entry)
    {
        var name = NameOf(entry);
        if (entry.Length > Limits.Bytes)
        {
            return new FolderDocument.Left(name, Refusals.TooLarge);
        }

        try
        {
            using var content = entry.Open();
            // One more than it may hold: who lies about its length is found out here.
            var buffer = new byte[Math.Min(entry.Length, Limits.Bytes) + 1];
            var length = content.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return length > entry.Length ? new FolderDocument.Left(name, Locked) : new FolderDocument.Taken(name, buffer[..length]);
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or IOException)
        {
            return new FolderDocument.Left(name, Locked);
        }
    }
}
