using System.Globalization;
using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Documents.Tests.Made;

/// <summary>How one document deviates from the official print: what offices' word processors do to labels and numbers.</summary>
internal sealed class Variation(Random random)
{
    public static Variation None { get; } = new(new Random(0)) { IsPlain = true };

    private bool IsPlain { get; init; }

    public bool Chance(int of) => !IsPlain && random.Next(of) == 0;

    public string Label(string label)
    {
        if (Chance(6) && label.Length > 5)
        {
            label = label.Insert(label.Length / 2, "\n");
        }

        label = Chance(8) ? label.Replace('人', '⼈').Replace('民', '⺠').Replace('见', '⻅').Replace('行', '⾏') : label;
        label = Chance(8) ? label.Replace('（', '(').Replace('）', ')') : label;
        label = Chance(8) ? label.Replace("其他", "其它", StringComparison.Ordinal) : label;
        label = Chance(8) ? label.Replace("行政规范性文件", "规范性文件", StringComparison.Ordinal) : label;
        label = Chance(8) && char.IsAsciiDigit(label[0]) && label[1] == '.' ? $"{(char)(label[0] + 0xFEE0)}、{label[2..]}" : label;
        return Chance(10) ? $"[bookmark: _GoBack]{label}\u3000" : label;
    }

    public string Value(CellValue value, FormCell cell)
    {
        if (value.Number is not { } number)
        {
            return Pad("");
        }

        var plain = number.ToString(CultureInfo.InvariantCulture);
        return Pad(random.Next(IsPlain ? 1 : 12) switch
        {
            1 => number.ToString("#,0.######", CultureInfo.InvariantCulture),
            2 => string.Concat(plain.Select(character => char.IsAsciiDigit(character) ? (char)(character + 0xFEE0) : character)),
            3 => plain.Replace('-', '－'),
            4 => plain.Replace('-', '−'),
            5 => plain + cell.Unit,
            6 when cell.Unit == "元" => (number / 10_000).ToString(CultureInfo.InvariantCulture) + "万元",
            7 when cell.Unit == "万元" => (number * 10_000).ToString(CultureInfo.InvariantCulture) + "元",
            8 when number > 0 => "+" + plain,
            9 when number >= 0 => "0" + plain,
            _ => plain,
        });
    }

    private string Pad(string text) => random.Next(IsPlain ? 1 : 6) switch
    {
        1 => "\u00A0" + text,
        2 => text + "\u00A0",
        3 => "\u3000\u3000" + text,
        4 => " " + text + " \u200B",
        _ => text,
    };
}
