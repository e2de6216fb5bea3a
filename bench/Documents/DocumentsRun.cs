using System.Diagnostics;
using System.Text;
using AngleSharp.Html.Parser;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Workflow.Bench.Support;
using Workflow.Documents;
using Workflow.Rules.Checks;

namespace Workflow.Bench.Documents;

/// <summary>Measures reading and checking in turns with the bare way of opening, so that what disturbs the machine disturbs both.</summary>
internal sealed class DocumentsRun
{
    private const int Cores = 2;

    private readonly BenchDocuments documents = new();
    private readonly string html;
    private readonly string bareHtml;
    private readonly ReadTarget target;

    private DocumentsRun()
    {
        html = Encoding.UTF8.GetString(documents.Html);
        bareHtml = Encoding.UTF8.GetString(documents.BareHtml);
        target = new ReadTarget(documents.Subject.Year, documents.Subject.AgencyName);
    }

    public static Dictionary<string, double> Of(int rounds, int reads) => new DocumentsRun().Measure(rounds, reads);

    private Dictionary<string, double> Measure(int rounds, int reads)
    {
        Console.WriteLine($"docx {documents.Docx.Length:N0} bytes, html {documents.Html.Length:N0} bytes ({documents.BareHtml.Length:N0} without styles), text {documents.Text.Length:N0} bytes; {rounds} rounds of {reads} reads");
        Action[] ways = [ReadDocx, OpenDocx, ReadHtml, ParseHtml, ReadBareHtml, ParseBareHtml, Check];
        foreach (var way in ways)
        {
            // Compiled code, not the compiler, is measured.
            Time(way, Math.Max(reads, 200));
        }

        var times = ways.Select(_ => new List<double>()).ToArray();
        var perSecond = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                times[way].Add(Time(ways[way], reads));
            }

            perSecond.Add(PerSecond(reads * 3));
        }

        Print("docx read and checked, ms", times[0]);
        Print("docx opened and walked with OpenXml, ms", times[1]);
        Print("html read and checked, ms", times[2]);
        Print("html parsed with AngleSharp, ms", times[3]);
        Print("html without styles read and checked, ms", times[4]);
        Print("html without styles parsed with AngleSharp, ms", times[5]);
        Print("the checks alone, ms", times[6]);
        Print("documents a second on two cores", perSecond);
        return new Dictionary<string, double>
        {
            ["docx_over_parse"] = Median.Of(times[0].Zip(times[1], (read, open) => read / open)),
            ["html_over_parse"] = Median.Of(times[2].Zip(times[3], (read, parse) => read / parse)),
            ["bare_html_over_parse"] = Median.Of(times[4].Zip(times[5], (read, parse) => read / parse)),
            ["documents_per_second"] = Median.Of(perSecond),
            ["docx_ms"] = Median.Of(times[0]),
            ["docx_parse_ms"] = Median.Of(times[1]),
            ["html_ms"] = Median.Of(times[2]),
            ["html_parse_ms"] = Median.Of(times[3]),
        };
    }

    private static void Print(string what, List<double> figures) =>
        Console.WriteLine($"{what}: {Median.Of(figures):0.000} ({figures.Min():0.000} to {figures.Max():0.000})");

    private static double Time(Action way, int times)
    {
        var began = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            way();
        }

        return Stopwatch.GetElapsedTime(began).TotalMilliseconds / times;
    }

    /// <summary>Word documents, pages and texts in equal parts.</summary>
    private double PerSecond(int count)
    {
        var began = Stopwatch.GetTimestamp();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = Cores }, number =>
            Read(number % 3 == 0 ? documents.Docx : number % 3 == 1 ? documents.Html : documents.Text, number % 3 == 0 ? DocumentKind.Docx : number % 3 == 1 ? DocumentKind.Html : DocumentKind.Text));
        return count / Stopwatch.GetElapsedTime(began).TotalSeconds;
    }

    private void ReadDocx() => Read(documents.Docx, DocumentKind.Docx);

    private void ReadHtml() => Read(documents.Html, DocumentKind.Html);

    private void Read(byte[] bytes, DocumentKind kind)
    {
        var read = (DocumentReading.Read)ReportReader.Read(bytes, kind, target);
        if (read.Summary.Cells != documents.Subject.Form.Cells.Count)
        {
            throw new InvalidOperationException($"{kind}: {read.Summary.Cells} cells were read.");
        }

        ReportChecker.Check(documents.Subject with { Content = read.Content, LastYear = null });
    }

    private void OpenDocx()
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(documents.Docx, writable: false), isEditable: false);
        var characters = package.MainDocumentPart!.Document.Body!.Descendants<TableCell>().Sum(cell => cell.InnerText.Length);
        if (characters == 0)
        {
            throw new InvalidOperationException("The document has no cells.");
        }
    }

    private void ReadBareHtml() => Read(documents.BareHtml, DocumentKind.Html);

    private void Check() => ReportChecker.Check(documents.Subject with { LastYear = null });

    private void ParseHtml() => Parse(html);

    private void ParseBareHtml() => Parse(bareHtml);

    private static void Parse(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
    }
}
