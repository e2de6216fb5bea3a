using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Workflow.Documents.Writing.Word;

namespace Workflow.Documents.Letters;

/// <summary>Writes a letter as Word in the layout of official documents (GB/T 9704-2012).</summary>
public static partial class OfficialLetterWriter
{
    private const int NumberWidth = 700;
    private const int NameShare = 2;

    /// <returns>A .docx; the same letter gives the same bytes.</returns>
    public static byte[] Write(OfficialLetter letter)
    {
        var document = new WordDocument(letter.Title, letter.Signatory)
            .Add(WordStyles.Title, letter.Title)
            .Add(WordStyles.Flush, $"{letter.Recipient}：");
        foreach (var paragraph in letter.Paragraphs)
        {
            document.Add(Heading().IsMatch(paragraph) ? WordStyles.Heading : WordStyles.Text, paragraph);
        }

        document.Add(WordStyles.Text, "").Add(WordStyles.Signature, letter.Signatory).Add(WordStyles.Signature, ChineseDate.Of(letter.Date));
        if (letter.Table is { } table)
        {
            document.Add(WordStyles.Text, "").Add(WordStyles.Flush, $"附件：{table.Caption}").Add(TableOf(table));
        }

        return document.ToBytes();
    }

    private static XElement TableOf(LetterTable table)
    {
        // The first column names somebody and is the widest.
        var share = (OfficialPage.TypeWidth - NumberWidth) / (table.Columns.Count + NameShare - 1);
        List<int> widths = [NumberWidth, share * NameShare, .. Enumerable.Repeat(share, table.Columns.Count - 1)];
        return WordTable.Of(
            widths,
            table.Rows.Select((row, index) => Row(widths, isHead: false, row.Prepend((index + 1).ToString(CultureInfo.InvariantCulture))))
                .Prepend(Row(widths, isHead: true, table.Columns.Prepend("序号"))));
    }

    private static XElement Row(List<int> widths, bool isHead, IEnumerable<string> fields) =>
        WordTable.Row(isHead, fields.Select((field, column) => WordTable.Cell(widths[column], 1, null, isHead ? WordStyles.Label : WordStyles.Value, field)));

    [GeneratedRegex("^[一二三四五六七八九十]、[^。]{1,30}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();
}
