using System.Text;
using Workflow.Documents.Tests.Made;

namespace Workflow.Documents.Tests;

public class DocumentKindsTests
{
    [Theory]
    [InlineData("%PDF-1.7", "report.docx", DocumentKind.Pdf)]
    [InlineData("{\\rtf1 ", "report.doc", DocumentKind.Doc)]
    [InlineData("<html><body>", "report.doc", DocumentKind.Html)]
    [InlineData("<!DOCTYPE HTML>", null, DocumentKind.Html)]
    [InlineData("一、总体情况", "report.txt", DocumentKind.Text)]
    [InlineData("{\"form\":\"2021\"}", "report.JSON", DocumentKind.Json)]
    [InlineData("PK\u0003\u0004 cut off", "report.docx", DocumentKind.Docx)]
    [InlineData("一、总体情况", null, null)]
    [InlineData("GIF89a", "report.docx", null)]
    public void Of_WhenBytesAndNameDisagree_FollowsTheBytes(string start, string? name, DocumentKind? kind) =>
        DocumentKinds.Of(Encoding.UTF8.GetBytes(start), name).ShouldBe(kind);

    [Fact]
    public void Of_WhenAWordDocumentHasAnotherName_KnowsIt() =>
        DocumentKinds.Of(DocxLayout.Print(MadeReport.Make(3), Variation.None, DocxStyle.Merged), "report.doc").ShouldBe(DocumentKind.Docx);

    [Fact]
    public void Of_WhenBytesAreOfWord97_SaysDoc() => DocumentKinds.Of(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1 }, "report.txt").ShouldBe(DocumentKind.Doc);
}
