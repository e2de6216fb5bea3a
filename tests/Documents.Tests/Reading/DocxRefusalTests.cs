using System.IO.Compression;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Workflow.Documents.Tests.Made;

namespace Workflow.Documents.Tests.Reading;

/// <summary>Word documents that are damaged or made to harm end in a sentence, and soon.</summary>
public class DocxRefusalTests
{
    private static readonly byte[] Sound = DocxLayout.Print(MadeReport.Make(3), Variation.None, DocxStyle.Merged);

    [Fact]
    public void Read_WhenThePackageIsCutOff_SaysThatItIsDamaged() => Code(Sound[..(Sound.Length / 2)]).ShouldBe("import.unreadable");

    [Fact]
    public void Read_WhenAZipIsNoWordDocument_SaysSo()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("readme.txt");
        }

        Code(bytes.ToArray()).ShouldBe("import.unreadable");
    }

    [Fact]
    public void Read_WhenThePackageCarriesMacros_SaysSo() => Code(DocxPackage.Of("<w:p/>", ("word/vbaProject.bin", "x"))).ShouldBe("import.macros");

    [Fact]
    public void Read_WhenAPartUnfoldsToAThousandTimesItsSize_SaysSoWithoutUnfoldingIt() =>
        Code(DocxPackage.Of("<w:p/>", ("word/media/a.xml", new string(' ', 30_000_000)))).ShouldBe("import.tooLarge");

    [Fact]
    public void Read_WhenThePackageHasThousandsOfParts_SaysSo() =>
        Code(DocxPackage.Of("<w:p/>", [.. Enumerable.Range(0, 2_100).Select(number => ($"word/media/{number}", ""))])).ShouldBe("import.tooLarge");

    [Theory]
    [InlineData("<!DOCTYPE w [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>", "&a;")]
    [InlineData("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>", "&b;")]
    public void Read_WhenXmlDeclaresEntities_RefusesThem(string declaration, string use)
    {
        var xml = $"{declaration}<w:document {DocxPackage.Namespaces}><w:body><w:p><w:r><w:t>{use}</w:t></w:r></w:p></w:body></w:document>";
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = archive.CreateEntry("word/document.xml").Open();
            stream.Write(Encoding.UTF8.GetBytes(xml));
        }

        Code(bytes.ToArray()).ShouldBe("import.unreadable");
    }

    [Theory]
    [InlineData("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>")]
    [InlineData("<w:ins>", "</w:ins>")]
    [InlineData("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>")]
    [InlineData("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>")]
    public void Read_WhenElementsAreNestedWithoutEnd_SaysSo(string open, string close) =>
        Code(DocxPackage.Of(string.Concat(Enumerable.Repeat(open, 20_000)) + string.Concat(Enumerable.Repeat(close, 20_000)))).ShouldBe("import.tooLarge");

    [Fact]
    public void Read_WhenSpansAskForMillionsOfCells_SaysSo()
    {
        var row = "<w:tr>" + string.Concat(Enumerable.Repeat("<w:tc><w:tcPr><w:gridSpan w:val=\"999999\"/></w:tcPr><w:p/></w:tc>", 20)) + "</w:tr>";
        Code(DocxPackage.Of("<w:tbl>" + string.Concat(Enumerable.Repeat(row, 200)) + "</w:tbl>")).ShouldBe("import.tooLarge");
    }

    [Fact]
    public void Read_WhenACellHoldsABook_SaysSo()
    {
        var body = DocxLayout.Body(MadeReport.Make(3), Variation.None, DocxStyle.Merged);
        var at = body.IndexOf("行政许可", StringComparison.Ordinal);
        var cell = body.IndexOf("<w:t xml:space=\"preserve\">", at, StringComparison.Ordinal) + "<w:t xml:space=\"preserve\">".Length;
        Code(DocxPackage.Of(body.Insert(cell, new string('9', 3_000)))).ShouldBe("import.tooLarge");
    }

    [Fact]
    public void Read_WhenItIsNoReport_SaysSo() => Code(DocxPackage.Of("<w:p><w:r><w:t>今天天气很好。</w:t></w:r></w:p>")).ShouldBe("import.notAReport");

    [Fact]
    public void Read_WhenAnyByteIsSpoilt_NeverThrows() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(ArbMap.Default.ArbFor<int>(), ArbMap.Default.ArbFor<byte>(), (seed, value) =>
        {
            var spoilt = Sound.ToArray();
            var random = new Random(seed);
            for (var i = 0; i < 5; i++)
            {
                spoilt[random.Next(spoilt.Length)] = value;
            }

            MadeReading.Of(spoilt, DocumentKind.Docx).ShouldNotBeNull();
        }));

    private static string Code(byte[] bytes) => MadeReading.Of(bytes, DocumentKind.Docx).ShouldBeOfType<DocumentReading.Refused>().Code;
}
