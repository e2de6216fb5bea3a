using System.Text;
using Workflow.Bench.Checks;
using Workflow.Documents.Tests.Made;
using Workflow.Rules.Checks;

namespace Workflow.Bench.Documents;

/// <summary>One report of usual length as the kinds of document that offices send.</summary>
internal sealed class BenchDocuments
{
    private const int Characters = 3_000;
    private const int DocxBytes = 40 * 1024;

    public CheckSubject Subject { get; } = BenchReport.Of(2022, Characters);

    /// <summary>A Word document of 40 KB: the report with official merged cells, and for the rest a picture.</summary>
    public byte[] Docx { get; }

    /// <summary>A page as portals publish it: pasted from a word processor, whose styles stand on every cell, paragraph and word.</summary>
    public byte[] Html { get; }

    /// <summary>The same page without a single style: the least that a page can be.</summary>
    public byte[] BareHtml { get; }

    public byte[] Text { get; }

    public BenchDocuments()
    {
        var body = DocxLayout.Body(Subject.Content, Variation.None, DocxStyle.Merged);
        // What a word processor writes into every run.
        body = body.Replace("<w:rPr><w:b/></w:rPr>", "<w:rPr><w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:cs=\"仿宋_GB2312\" w:hint=\"eastAsia\"/><w:kern w:val=\"0\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\"/></w:rPr>", StringComparison.Ordinal);
        var bare = DocxPackage.Of(body);
        var picture = new Random(1);
        Docx = DocxPackage.Of(body, ("word/media/image1.bmp", string.Concat(Enumerable.Range(0, Math.Max(0, DocxBytes - bare.Length - 200) * 8 / 6).Select(_ => (char)('0' + picture.Next(64))))));
        var page = HtmlLayout.Print(Subject.Content, Variation.None, SpanStyle.Spans, joinTables: false);
        BareHtml = Encoding.UTF8.GetBytes(page);
        Html = Encoding.UTF8.GetBytes(page
            .Replace("<td colspan", "<td width=\"64\" style=\"border-width: 1px; border-style: solid; border-color: windowtext; padding: 0px 7px;\" colspan", StringComparison.Ordinal)
            .Replace("<p>", "<p style=\"margin: 0px; text-align: center; line-height: 28px; text-indent: 0em;\"><span style=\"font-size: 16px; font-family: 仿宋_GB2312; color: rgb(0, 0, 0);\">", StringComparison.Ordinal)
            .Replace("</p>", "</span></p>", StringComparison.Ordinal));
        Text = Encoding.UTF8.GetBytes(TextLayout.Print(Subject.Content, Variation.None));
    }
}
