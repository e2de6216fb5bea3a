using System.IO.Compression;
using System.Text;
using Workflow.Documents.Folders;

namespace Workflow.Documents.Tests.Folders;

public sealed class FolderArchiveTests
{
    [Fact]
    public void Documents_OfAnArchive_AreItsFilesWithoutResidue()
    {
        using var archive = Opened(Zip(
            ("2024/教育局.txt", "甲"), ("2024/", null), ("__MACOSX/2024/._教育局.txt", "x"), (".DS_Store", "x"), ("2024/~$教育局.docx", "x"), ("Thumbs.db", "x"), ("财政局.html", "乙")));

        archive.Documents().Cast<FolderDocument.Taken>().Select(file => (file.Name, Encoding.UTF8.GetString(file.Bytes)))
            .ShouldBe([("2024/教育局.txt", "甲"), ("财政局.html", "乙")]);
        archive.Count.ShouldBe(2);
    }

    [Fact]
    public void Documents_WhenTheNamesAreGbk_AreNamedAsTheyWere()
    {
        using var stream = new MemoryStream();
        // As an older Windows packs: the bytes of the names are GBK, and nothing says so.
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, Latin(Gbk("城关镇年报.txt"), out var name)))
        {
            zip.CreateEntry(name);
        }

        using var archive = Opened(stream.ToArray());
        archive.Documents().ShouldHaveSingleItem().Name.ShouldBe("城关镇年报.txt");
    }

    [Fact]
    public void Documents_WhenAFileIsTooLarge_LeavesThatOneOut()
    {
        using var archive = Opened(Zip(("大.txt", new string('0', (20 * 1024 * 1024) + 1)), ("小.txt", "甲")));

        var files = archive.Documents().ToList();
        files[0].ShouldBeOfType<FolderDocument.Left>().Reason.Code.ShouldBe("import.tooLarge");
        files[1].ShouldBeOfType<FolderDocument.Taken>();
    }

    [Fact]
    public void Documents_WhenAFileIsDamaged_LeavesThatOneOut()
    {
        var bytes = Zip(("a.txt", new string('甲', 500)), ("b.txt", "乙"));
        // Behind the header of 30 bytes and the name: a kind of block that there is not.
        bytes[35] = 0xFF;

        using var archive = Opened(bytes);
        var files = archive.Documents().ToList();
        files[0].ShouldBeOfType<FolderDocument.Left>().Reason.Code.ShouldBe("import.unreadable");
        files[1].ShouldBeOfType<FolderDocument.Taken>();
    }

    [Fact]
    public void Open_WhenThereAreTooManyFiles_IsRefused() =>
        FolderArchive.Open(new MemoryStream(Zip([.. Enumerable.Range(0, FolderArchive.MostFiles + 1).Select(number => ($"{number}.txt", (string?)""))])))
            .ShouldBeOfType<FolderOpening.Refused>().Code.ShouldBe("import.tooLarge");

    [Theory]
    [InlineData("")]
    [InlineData("这不是压缩包")]
    [InlineData("PK\u0003\u0004 and no more")]
    public void Open_WhenItIsNoArchive_IsRefused(string text) =>
        FolderArchive.Open(new MemoryStream(Encoding.UTF8.GetBytes(text))).ShouldBeOfType<FolderOpening.Refused>().Code.ShouldBe("import.unreadable");

    private static FolderArchive Opened(byte[] zip) => FolderArchive.Open(new MemoryStream(zip)).ShouldBeOfType<FolderOpening.Opened>().Archive;

    private static byte[] Zip(params (string Name, string? Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                var entry = zip.CreateEntry(name);
                if (text is not null)
                {
                    using var content = entry.Open();
                    content.Write(Encoding.UTF8.GetBytes(text));
                }
            }
        }

        return stream.ToArray();
    }

    private static byte[] Gbk(string text) => CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(text);

    /// <summary>An encoding that writes each character as one byte, and the text that it turns into these bytes.</summary>
    private static Encoding Latin(byte[] bytes, out string text)
    {
        text = Encoding.Latin1.GetString(bytes);
        return Encoding.Latin1;
    }
}
