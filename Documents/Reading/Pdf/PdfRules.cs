using System.Text.RegularExpressions;
using System.Xml;

namespace Workflow.Documents.Reading.Pdf;

/// <summary>The straight lines of each page, out of the picture that <c>pdftocairo -svg</c> makes of it: strokes, and the thin filled rectangles that browsers draw for borders.</summary>
internal static partial class PdfRules
{
    /// <summary>What is thicker is a surface and no line.</summary>
    private const double Thickest = 3;

    public static IReadOnlyList<IReadOnlyList<PdfRule>>? Read(byte[] bytes) => PdfXml.Pages<PdfRule>(bytes, (xml, rules) =>
    {
        if (xml.LocalName == "path" && xml.GetAttribute("d") is { } path && Matrix(xml.GetAttribute("transform")) is { } matrix)
        {
            // Where neither is named it is the edge of a window, and nothing is drawn.
            var isStroke = IsSeen(Paint(xml, "stroke"));
            foreach (var shape in isStroke || IsSeen(Paint(xml, "fill")) ? Shapes(path, matrix) : [])
            {
                rules.AddRange(isStroke ? Sides(shape) : Surface(shape));
            }
        }
    });

    /// <summary>The corners of each part of a path; parts with curves are left out.</summary>
    private static List<List<(double X, double Y)>> Shapes(string path, double[] matrix)
    {
        var shapes = new List<List<(double X, double Y)>>();
        foreach (Match step in Step().Matches(path))
        {
            var (x, y) = (PdfXml.Number(step.Groups["x"].ValueSpan), PdfXml.Number(step.Groups["y"].ValueSpan));
            var point = ((matrix[0] * x) + (matrix[2] * y) + matrix[4], (matrix[1] * x) + (matrix[3] * y) + matrix[5]);
            switch (step.Groups["how"].Value)
            {
                case "M":
                    shapes.Add([point]);
                    break;
                case "L" when shapes.Count > 0:
                    shapes[^1].Add(point);
                    break;
                case "Z" when shapes.Count > 0 && shapes[^1].Count > 0:
                    shapes[^1].Add(shapes[^1][0]);
                    break;
                case "C" when shapes.Count > 0:
                    shapes[^1].Clear();
                    break;
            }
        }

        return shapes;
    }

    private static IEnumerable<PdfRule> Sides(List<(double X, double Y)> shape) => shape.Zip(shape.Skip(1), (from, to) => Line(Around([from, to]))).OfType<PdfRule>();

    private static IEnumerable<PdfRule> Surface(List<(double X, double Y)> shape) => shape.Count > 3 && Line(Around(shape)) is { } rule ? [rule] : [];

    private static PdfRule? Line(PdfBox box) => (box.Width, box.Height) switch
    {
        ( > Thickest, <= Thickest) => new PdfRule(false, box.MiddleY, box.Left, box.Right),
        ( <= Thickest, > Thickest) => new PdfRule(true, box.MiddleX, box.Top, box.Bottom),
        _ => null,
    };

    private static PdfBox Around(List<(double X, double Y)> points) => new(points.Min(point => point.X), points.Min(point => point.Y), points.Max(point => point.X), points.Max(point => point.Y));

    /// <summary>A property of the element or of its style; null where neither names it.</summary>
    private static string? Paint(XmlReader xml, string name) => xml.GetAttribute(name)
        ?? (xml.GetAttribute("style") ?? "").Split(';').Select(one => one.Trim()).FirstOrDefault(one => one.StartsWith($"{name}:", StringComparison.Ordinal))?[(name.Length + 1)..].Trim();

    private static bool IsSeen(string? paint) => paint is not (null or "none" or "white" or "#ffffff" or "rgb(100%, 100%, 100%)" or "rgb(100%,100%,100%)");

    /// <summary>Null for a transformation of another kind: what it draws is left out.</summary>
    private static double[]? Matrix(string? transform) => transform is null ? [1, 0, 0, 1, 0, 0]
        : MatrixOf().Match(transform) is { Success: true } match && match.Groups["numbers"].Value.Split(',') is { Length: 6 } numbers ? Array.ConvertAll(numbers, number => PdfXml.Number(number))
        : null;

    [GeneratedRegex(@"(?<how>[MLCZ])(?: (?<x>-?[0-9.]+) (?<y>-?[0-9.]+))?")]
    private static partial Regex Step();

    [GeneratedRegex(@"^matrix\((?<numbers>[-0-9.,e ]+)\)$")]
    private static partial Regex MatrixOf();
}
