using System.Globalization;
using System.Xml.Linq;
using static Workflow.Documents.Writing.Spreadsheet.SheetXml;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>One sheet, filled cell by cell.</summary>
internal sealed class Sheet(string name)
{
    /// <summary>A double, which every spreadsheet program keeps, holds this many decimal digits exactly.</summary>
    private const int ExactDigits = 15;

    private readonly SortedDictionary<CellPlace, XElement> cells = new(Comparer<CellPlace>.Create((one, other) => (one.Row, one.Column).CompareTo((other.Row, other.Column))));
    private readonly Dictionary<int, double> heights = [];
    private readonly List<double> widths = [];
    private readonly List<string> merges = [];
    private readonly List<XElement> validations = [];

    public string Name => name;

    /// <summary>Whether only cells in one of the input styles can be changed.</summary>
    public bool IsProtected { get; init; }

    public bool IsLandscape { get; init; }

    public void Empty(CellPlace place, SheetStyle style) => Put(place, style);

    /// <summary>Text is never taken for a formula, whatever it begins with.</summary>
    public void Text(CellPlace place, SheetStyle style, string text) => Put(
        place, style, At("t", "inlineStr"), El("is", El("t", new XAttribute(XNamespace.Xml + "space", "preserve"), SheetText.Escape(text))));

    /// <summary>A number that a double would change is written as text, so that the file says what the report says.</summary>
    public void Number(CellPlace place, SheetStyle style, decimal number)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        if (digits.Count(char.IsAsciiDigit) > ExactDigits)
        {
            Text(place, SheetStyle.Text, digits);
        }
        else
        {
            Put(place, style, El("v", digits));
        }
    }

    /// <param name="formula">Without the equals sign; its value until the file is calculated is an empty text.</param>
    public void Formula(CellPlace place, SheetStyle style, string formula) => Put(place, style, At("t", "str"), El("f", formula), El("v"));

    /// <summary>One cell over several; those covered get its style, for their borders.</summary>
    public void Merge(CellPlace place, int rows, int columns, SheetStyle style)
    {
        for (var row = place.Row; row < place.Row + rows; row++)
        {
            for (var column = place.Column; column < place.Column + columns; column++)
            {
                if (!cells.ContainsKey(new CellPlace(row, column)))
                {
                    Empty(new CellPlace(row, column), style);
                }
            }
        }

        if (rows * columns > 1)
        {
            merges.Add($"{place}:{new CellPlace(place.Row + rows - 1, place.Column + columns - 1)}");
        }
    }

    /// <param name="characters">The width of the next column, in digits.</param>
    public void Column(double characters) => widths.Add(characters);

    /// <param name="points">At most 409, which no program exceeds.</param>
    public void Height(int row, double points) => heights[row] = Math.Min(points, 409);

    public void Validate(XElement validation) => validations.Add(validation);

    public XElement ToXml() => El(
        "worksheet",
        El("sheetPr", El("pageSetUpPr", At("fitToPage", 1))),
        El("sheetFormatPr", At("defaultRowHeight", 18)),
        El("cols", widths.Select((width, index) => El("col", At("min", index + 1), At("max", index + 1), At("width", width), At("customWidth", 1)))),
        El("sheetData", cells.GroupBy(cell => cell.Key.Row, cell => cell.Value).Select(row => El(
            "row",
            At("r", row.Key),
            heights.TryGetValue(row.Key, out var height) ? new[] { At("ht", height), At("customHeight", 1) } : null,
            row))),
        IsProtected ? El("sheetProtection", At("sheet", 1), At("objects", 1), At("scenarios", 1)) : null,
        merges.Count > 0 ? El("mergeCells", merges.Select(merge => El("mergeCell", At("ref", merge)))) : null,
        validations.Count > 0 ? El("dataValidations", At("count", validations.Count), validations) : null,
        El("pageMargins", At("left", 0.5), At("right", 0.5), At("top", 0.7), At("bottom", 0.7), At("header", 0.3), At("footer", 0.3)),
        El("pageSetup", At("paperSize", 9), At("orientation", IsLandscape ? "landscape" : "portrait"), At("fitToHeight", 0)));

    private void Put(CellPlace place, SheetStyle style, params object[] content) => cells[place] = El("c", At("r", place), At("s", (int)style), content);
}
