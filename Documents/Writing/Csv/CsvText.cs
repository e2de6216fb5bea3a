using System.Text;

namespace Workflow.Documents.Writing.Csv;

/// <summary>Rows of comma-separated values after RFC 4180, in UTF-8 with a byte order mark, without which spreadsheet programs in China show GBK.</summary>
internal sealed class CsvText
{
    private readonly StringBuilder csv = new();

    public CsvText Row(params IEnumerable<string> fields)
    {
        csv.AppendJoin(',', fields.Select(Field)).Append("\r\n");
        return this;
    }

    public byte[] ToBytes() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(csv.ToString())];

    private static string Field(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
