namespace Workflow.Documents.Writing.Csv;

/// <summary>A list as comma-separated values that spreadsheet programs open as they are: no text in it is taken for a formula.</summary>
public static class CsvList
{
    public static byte[] Write(IEnumerable<string> headings, IEnumerable<IEnumerable<string>> rows)
    {
        var csv = new CsvText().Row(headings);
        foreach (var row in rows)
        {
            csv.Row(row.Select(CsvGuard.Guard));
        }

        return csv.ToBytes();
    }
}
