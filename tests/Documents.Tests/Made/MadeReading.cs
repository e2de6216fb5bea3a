using System.Text;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>Reads a made document and compares it with the report that it was made of.</summary>
internal static class MadeReading
{
    public static DocumentReading Of(string text, DocumentKind kind = DocumentKind.Text, int year = 2020) =>
        Of(Encoding.UTF8.GetBytes(text), kind, year);

    public static DocumentReading Of(byte[] bytes, DocumentKind kind, int year = 2020) =>
        ReportReader.Read(bytes, kind, new ReadTarget(year, "青禾区粮食储备服务中心"));

    public static DocumentReading.Read Taken(byte[] bytes, DocumentKind kind) => Of(bytes, kind).ShouldBeOfType<DocumentReading.Read>();

    public static DocumentReading.Read Taken(string text, DocumentKind kind = DocumentKind.Text, int year = 2020) =>
        Of(text, kind, year).ShouldBeOfType<DocumentReading.Read>();

    public static string Refused(string text, DocumentKind kind = DocumentKind.Text) =>
        Of(text, kind).ShouldBeOfType<DocumentReading.Refused>().Code;

    public static void ShouldSay(this DocumentReading.Read reading, ReportContent expected, string because)
    {
        var form = FormCatalog.Find(expected.Form)!;
        reading.Content.Form.ShouldBe(expected.Form, because);
        var wrong = form.Cells.Where(cell => reading.Content.Cell(cell.Id) != expected.Cell(cell.Id))
            .Select(cell => $"{cell.Id}: {expected.Cell(cell.Id)} was read as {reading.Content.Cell(cell.Id)}");
        wrong.ShouldBeEmpty(because);
        reading.Summary.Cells.ShouldBe(form.Cells.Count, because);
        reading.Content.Title.ShouldBe(expected.Title, because);
        reading.Content.AgencyName.ShouldBe(expected.AgencyName, because);
        foreach (var section in new[] { "preface", "overview", "problems", "other" })
        {
            reading.Content.Section(section).ShouldBe(expected.Section(section), because);
        }
    }
}
