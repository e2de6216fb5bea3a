using System.Globalization;
using System.Text.RegularExpressions;
using Workflow.Documents.Blocks;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;
using Workflow.Rules.Text;

namespace Workflow.Documents.Cells;

/// <summary>What a cell's text means. Text that is not plainly one number stays text: a number is never guessed.</summary>
internal static partial class CellReader
{
    private const decimal YuanInTenThousand = 10_000;

    // Beyond this a decimal rounds in silence.
    private const int ExactDigits = 24;

    /// <param name="headerUnit">元 or 万元 where the document's own column header names it; null means the form's unit.</param>
    public static CellReading Read(string source, FormCell cell, string? headerUnit = null)
    {
        var text = TextHygiene.Line(source);
        if (WrappedText.Number(text) is { } whole)
        {
            var reading = Read(whole, cell, headerUnit);
            return reading with { How = reading.How ?? Inference.NumberOverLines };
        }

        if (text.Length == 0)
        {
            return new CellReading(CellValue.Blank, null);
        }

        if (IsPlainInteger(text) && Factor(headerUnit, cell) == 1)
        {
            return new CellReading(CellValue.Of(int.Parse(text, CultureInfo.InvariantCulture)), null);
        }

        // Only widths and minus signs are folded: compatibility forms such as ① or ½ would turn into digits that nobody wrote.
        var match = Number().Match(CompatibilityText.Fold(text));
        if (!match.Success || match.Groups["digits"].Value.Count(char.IsAsciiDigit) > ExactDigits)
        {
            return new CellReading(CellValue.Unreadable(text), null);
        }

        var unit = match.Groups["unit"].Value;
        if (Factor(unit.Length > 0 ? unit : headerUnit, cell) is not { } factor
            || !decimal.TryParse(match.Groups["digits"].Value, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return new CellReading(CellValue.Unreadable(text), null);
        }

        var signed = match.Groups["sign"].Value == "-" ? -number : number;
        return new CellReading(CellValue.Of(signed * factor), factor == 1 && Plain().IsMatch(text) ? null : text, factor != 1 ? Inference.UnitConverted : null);
    }

    /// <summary>Almost every cell: it needs no pattern.</summary>
    private static bool IsPlainInteger(string text) => text.Length < 10 && (text.Length == 1 || text[0] != '0') && !text.AsSpan().ContainsAnyExceptInRange('0', '9');

    /// <summary>By what a number in the unit is multiplied to stand in the cell; null where the two cannot be compared.</summary>
    private static decimal? Factor(string? unit, FormCell cell) => (unit, cell.Unit) switch
    {
        ("万元", "元") => YuanInTenThousand,
        ("元", "万元") => 1 / YuanInTenThousand,
        ("万元", not "万元") => null,
        _ => 1,
    };

    [GeneratedRegex(@"^(?<sign>[+-]?) *(?<digits>[0-9]+(?:\.[0-9]+)?|[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?) *(?<unit>次|件|项|个|条|份|万元|元)?\z")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:0|-?[1-9][0-9]*|-?(?:0|[1-9][0-9]*)\.[0-9]+)\z")]
    private static partial Regex Plain();
}
