using System.Text;

namespace Workflow.Documents.Reading.Csv;

/// <summary>Cuts CSV into rows (RFC 4180); the delimiter is the one that the first line uses.</summary>
internal static class CsvRows
{
    /// <summary>Null where a quote is never closed.</summary>
    public static List<List<string>>? Cut(string text)
    {
        var delimiter = new[] { ',', ';', '\t' }.MaxBy(candidate => text.AsSpan(0, Math.Max(0, text.IndexOf('\n', StringComparison.Ordinal))).Count(candidate));
        var rows = new List<List<string>>();
        var row = new List<string>();
        var field = new StringBuilder();
        var isQuoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (isQuoted)
            {
                if (character != '"')
                {
                    field.Append(character);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    field.Append(text[i++]);
                }
                else
                {
                    isQuoted = false;
                }
            }
            else if (character == '"' && field.Length == 0)
            {
                isQuoted = true;
            }
            else if (character == delimiter)
            {
                EndField();
            }
            else if (character == '\n')
            {
                EndRow();
            }
            else if (character != '\r')
            {
                field.Append(character);
            }
        }

        if (field.Length > 0 || row.Count > 0)
        {
            EndRow();
        }

        return isQuoted ? null : rows;

        void EndField()
        {
            row.Add(field.ToString());
            field.Clear();
        }

        void EndRow()
        {
            EndField();
            rows.Add(row);
            row = [];
        }
    }
}
