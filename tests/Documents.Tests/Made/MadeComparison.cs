using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>What was read of a document beside what it says.</summary>
/// <param name="Wrong">Cells with another value than the document's that were not reported as not found, and texts that differ.</param>
/// <param name="NotFound">Cells that were reported as not found.</param>
/// <param name="Inferred">Cells that were reported as inferred.</param>
internal sealed record MadeComparison(IReadOnlyList<string> Wrong, int NotFound, int Inferred)
{
    private static readonly string[] Sections = ["preface", "overview", "problems", "other"];

    public static MadeComparison Of(DocumentReading reading, ReportContent says)
    {
        if (reading is not DocumentReading.Read read)
        {
            return new MadeComparison([$"not read: {((DocumentReading.Refused)reading).Code}"], 0, 0);
        }

        var form = FormCatalog.Find(says.Form)!;
        if (read.Content.Form != form.Id)
        {
            return new MadeComparison([$"read as form {read.Content.Form}"], 0, 0);
        }

        var unsure = read.Summary.Unsure.ToLookup(place => place.Id, place => place.Confidence);
        bool IsMissing(string id) => unsure[id].Contains(Confidence.NotFound);
        var cells = form.Cells.Where(cell => IsMissing(cell.Id) ? !read.Content.Cell(cell.Id).IsBlank : read.Content.Cell(cell.Id) != says.Cell(cell.Id))
            .Select(cell => $"{cell.Id}: {says.Cell(cell.Id)} was read as {read.Content.Cell(cell.Id)}");
        var sections = Sections.Where(section => read.Content.Section(section) != says.Section(section)).Select(section => $"section {section} differs");
        var names = new[] { ("title", read.Content.Title, says.Title), ("agency", read.Content.AgencyName, says.AgencyName) }
            .Where(name => name.Item2 != name.Item3).Select(name => $"{name.Item1}: {name.Item3} was read as {name.Item2}");
        return new MadeComparison(
            [.. cells, .. sections, .. names],
            form.Cells.Count(cell => IsMissing(cell.Id)),
            form.Cells.Count(cell => unsure[cell.Id].Contains(Confidence.Inferred)));
    }
}
