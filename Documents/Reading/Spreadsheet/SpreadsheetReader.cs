using System.Xml;
using Workflow.Documents.Reading.Named;
using Workflow.Rules;

namespace Workflow.Documents.Reading.Spreadsheet;

/// <summary>Reads our template and our export, however they were saved since: cells are found by their names, not by where they lie.</summary>
internal static class SpreadsheetReader
{
    public static DocumentReading Read(ReadOnlyMemory<byte> bytes, ReadTarget target)
    {
        if (bytes.IsEmpty)
        {
            return Refusals.Empty;
        }

        try
        {
            using var archive = SheetArchive.Open(bytes);
            return archive.HasMacros ? Refusals.Macros : archive.IsTooLarge ? Refusals.Bomb : Read(archive, target);
        }
        catch (Exception fault) when (fault is InvalidDataException or XmlException)
        {
            return Refusals.NotAWorkbook;
        }
    }

    private static DocumentReading Read(SheetArchive archive, ReadTarget target)
    {
        if (NamedCells.Of(archive) is not { } sheets)
        {
            return Refusals.NotAWorkbook;
        }

        var values = new SheetValues(archive);
        foreach (var (sheet, names) in sheets)
        {
            values.Read(sheet, names);
        }

        var reading = NamedReport.Of(values.Texts, target);
        return reading is DocumentReading.Read read && values.Formulas > 0
            ? read with { Summary = read.Summary with { Notes = [Cached(values.Formulas)] } }
            : reading;
    }

    private static LocalizedText Cached(int formulas) => new(
        $"有{formulas}个单元格是公式：读取的是文件保存时的计算结果，没有重新计算。",
        $"{formulas} cells hold formulas: what was read is what they had come to when the file was saved; nothing was calculated again.");
}
