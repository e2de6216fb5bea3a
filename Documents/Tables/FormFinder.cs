using Workflow.Documents.Blocks;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tables;

/// <summary>Decides which form a document's tables are of.</summary>
internal static class FormFinder
{
    public static TablesReading Read(IReadOnlyList<Block.Grid> grids, int targetYear)
    {
        var expected = FormCatalog.ForYear(targetYear) is { } ofYear ? TablesReading.Of(ofYear, grids) : null;
        if (expected?.IsBeyondDoubt() == true)
        {
            return expected;
        }

        var readings = FormCatalog.All
            .Select(form => form == expected?.Form ? expected : TablesReading.Of(form, grids))
            .Select(reading => (Reading: reading, Evidence: reading.Evidence()))
            .ToList();
        var best = readings.Max(pair => pair.Evidence);
        var alike = readings.Where(pair => pair.Evidence == best).Select(pair => pair.Reading).ToList();
        // Before 2019 there was no form; the first one is the nearest.
        return alike.Find(reading => reading.Form.Covers(targetYear)) ?? alike[0];
    }
}
