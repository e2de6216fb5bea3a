using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>A made report with all that may stand in a cell or a text besides: words for numbers, the largest and the most exact numbers, empty and endless sections.</summary>
internal static class AnyReport
{
    private static readonly string[] Words = ["不适用", "--", "/", "5,3", "=1+1", "'=1", "_x0041_", "<b>&\"", "第\n二行", "#REF!", "1e5"];

    private static readonly string[] Texts = ["", "'", "=甲", "，\"乙\"；\n\n丙", "_x000D_ 丁", "  前后有空格  ", "𠮷野\t家", new string('长', 70_000)];

    public static ReportContent Make(int seed)
    {
        var random = new Random(seed);
        var made = MadeReport.Make(seed);
        var cells = made.Cells.ToDictionary(entry => entry.Key, entry => entry.Value);
        foreach (var cell in FormCatalog.Find(made.Form)!.Cells.Where(_ => random.Next(10) == 0))
        {
            cells[cell.Id] = random.Next(3) switch
            {
                0 => CellValue.Unreadable(Words[random.Next(Words.Length)]),
                1 => CellValue.Of(cell.IsWhole ? long.MaxValue - random.Next(1000) : 9_223_372_036_853.123456m + random.Next(1000)),
                _ => CellValue.Blank,
            };
        }

        return made with
        {
            Cells = cells,
            Title = random.Next(4) == 0 ? $"+{made.Title}" : made.Title,
            Sections = made.Sections.ToDictionary(entry => entry.Key, entry => random.Next(3) == 0 ? Texts[random.Next(Texts.Length)] : entry.Value),
        };
    }
}
