using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using Workflow.Documents.Writing.Spreadsheet;

namespace Workflow.Documents.Reading.Spreadsheet;

/// <summary>The values of a workbook's named cells. A formula is never calculated: what the file says it came to is read.</summary>
internal sealed class SheetValues(SheetArchive archive)
{
    private List<string>? shared;

    public Dictionary<string, string?> Texts { get; } = new(StringComparer.Ordinal);

    /// <summary>How many of the cells hold a formula.</summary>
    public int Formulas { get; private set; }

    /// <param name="names">By place, the name of each cell that is wanted.</param>
    public void Read(string sheet, Dictionary<string, string> names)
    {
        using var reader = archive.Part(sheet);
        while (reader?.Read() == true)
        {
            while (reader.NodeType == XmlNodeType.Element && reader.LocalName == "c")
            {
                if (reader.GetAttribute("r") is not { } place || !names.TryGetValue(place, out var name))
                {
                    break;
                }

                // Reading an element moves past it, maybe to the next one.
                var cell = (XElement)XNode.ReadFrom(reader);
                Texts[name] = ValueOf(cell);
                Formulas += Child(cell, "f") is null ? 0 : 1;
            }
        }

        foreach (var name in names.Values)
        {
            // A blank cell without a format is not in the file at all.
            Texts.TryAdd(name, null);
        }
    }

    private string? ValueOf(XElement cell) => ((string?)cell.Attribute("t"), Child(cell, "v")?.Value) switch
    {
        ("inlineStr", _) => Child(cell, "is") is { } text ? TextOf(text) : null,
        (_, null) => null,
        ("s", var index) => int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < Shared.Count ? Shared[number] : null,
        ("str", var text) => text.Length == 0 ? null : SheetText.Unescape(text),
        ("b" or "e", var text) => text,
        (_, var number) => Plain(number),
    };

    /// <summary>Spreadsheet programs write 5.1 as 5.0999999999999996: fifteen digits are what they keep.</summary>
    private static string Plain(string number) =>
        double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && decimal.TryParse(value.ToString("G15", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? exact.ToString(CultureInfo.InvariantCulture)
            : number;

    private List<string> Shared => shared ??= [.. ReadShared()];

    private IEnumerable<string> ReadShared()
    {
        using var reader = archive.Part("xl/sharedStrings.xml");
        while (reader?.Read() == true)
        {
            while (reader.NodeType == XmlNodeType.Element && reader.LocalName == "si")
            {
                yield return TextOf((XElement)XNode.ReadFrom(reader));
            }
        }
    }

    /// <summary>The runs of a text, without its hints for pronunciation.</summary>
    private static string TextOf(XElement text) => SheetText.Unescape(string.Concat(
        text.Descendants().Where(part => part.Name.LocalName == "t" && part.Parent?.Name.LocalName != "rPh").Select(part => part.Value)));

    private static XElement? Child(XElement cell, string name) => cell.Elements().FirstOrDefault(child => child.Name.LocalName == name);
}
