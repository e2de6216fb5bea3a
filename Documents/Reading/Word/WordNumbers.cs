using System.Globalization;
using System.Text.RegularExpressions;

namespace Workflow.Documents.Reading.Word;

/// <summary>The numbers that Word prints before paragraphs of a list and that stand nowhere in their text: 一、 before 总体情况.</summary>
internal sealed partial class WordNumbers
{
    private const int Levels = 9;

    private readonly Dictionary<string, ListLevel[]> definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> definitionOf = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]> counters = new(StringComparer.Ordinal);

    public static WordNumbers Read(WordXml? xml)
    {
        var numbers = new WordNumbers();
        if (xml?.GoToRoot() != true)
        {
            return numbers;
        }

        xml.Children(name =>
        {
            switch (name)
            {
                case "abstractNum":
                    numbers.TakeDefinition(xml);
                    break;
                case "num":
                    numbers.TakeList(xml);
                    break;
                default:
                    xml.Skip();
                    break;
            }
        });
        return numbers;
    }

    /// <summary>Counts the paragraph and gives what is printed before it; empty for a bullet or a list that is not defined.</summary>
    public string Next(string list, int level)
    {
        if (level is < 0 or >= Levels || !definitionOf.TryGetValue(list, out var definition) || !definitions.TryGetValue(definition, out var levels))
        {
            return "";
        }

        if (!counters.TryGetValue(definition, out var counts))
        {
            counters[definition] = counts = [.. levels.Select(one => one.Start - 1)];
        }

        counts[level]++;
        for (var deeper = level + 1; deeper < Levels; deeper++)
        {
            counts[deeper] = levels[deeper].Start - 1;
        }

        return levels[level].Format == "bullet"
            ? ""
            : Place().Replace(levels[level].Text, match =>
            {
                var place = match.ValueSpan[1] - '1';
                return Printed(Math.Max(counts[place], levels[place].Start), levels[place].Format);
            });
    }

    private void TakeDefinition(WordXml xml)
    {
        var levels = Enumerable.Repeat(ListLevel.None, Levels).ToArray();
        var id = xml.Attribute("abstractNumId") ?? "";
        xml.Children(name =>
        {
            if (name != "lvl" || !int.TryParse(xml.Attribute("ilvl"), out var place) || place is < 0 or >= Levels)
            {
                xml.Skip();
                return;
            }

            var level = ListLevel.None;
            xml.Children(property =>
            {
                switch (property)
                {
                    case "start":
                        level = level with { Start = Math.Clamp(xml.TakeNumber(1), 0, 10_000) };
                        break;
                    case "numFmt":
                        level = level with { Format = xml.TakeValue() ?? "decimal" };
                        break;
                    case "lvlText":
                        level = level with { Text = xml.TakeValue() ?? "" };
                        break;
                    default:
                        xml.Skip();
                        break;
                }
            });
            levels[place] = level;
        });
        definitions[id] = levels;
    }

    private void TakeList(WordXml xml)
    {
        var id = xml.Attribute("numId") ?? "";
        xml.Children(name =>
        {
            if (name == "abstractNumId" && xml.TakeValue() is { } definition)
            {
                definitionOf[id] = definition;
            }
            else if (name != "abstractNumId")
            {
                xml.Skip();
            }
        });
    }

    private static string Printed(int number, string format) => format switch
    {
        "chineseCounting" or "chineseCountingThousand" or "japaneseCounting" or "ideographDigital" or "taiwaneseCounting" or "taiwaneseCountingThousand" => Chinese(number),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Plain(number).Select(digit => (char)(digit + 0xFEE0))),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" when number is > 0 and <= 20 => ((char)('①' + number - 1)).ToString(),
        "lowerLetter" when number is > 0 and <= 26 => ((char)('a' + number - 1)).ToString(),
        "upperLetter" when number is > 0 and <= 26 => ((char)('A' + number - 1)).ToString(),
        "none" => "",
        _ => Plain(number),
    };

    /// <summary>Chinese numbers up to ninety-nine; no list of a report is longer.</summary>
    private static string Chinese(int number)
    {
        const string digits = "〇一二三四五六七八九";
        return number switch
        {
            < 0 or > 99 => Plain(number),
            < 10 => digits[number].ToString(),
            _ => (number < 20 ? "" : digits[number / 10].ToString()) + "十" + (number % 10 == 0 ? "" : digits[number % 10].ToString()),
        };
    }

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex("%[1-9]")]
    private static partial Regex Place();

    /// <param name="Text">What is printed, with %1 for the number of the first level: <c>（%1）</c>.</param>
    private sealed record ListLevel(int Start, string Format, string Text)
    {
        public static ListLevel None { get; } = new(1, "decimal", "");
    }
}
