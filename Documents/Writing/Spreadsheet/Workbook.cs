using Workflow.Documents.Writing.Office;
using System.Xml.Linq;
using static Workflow.Documents.Writing.Spreadsheet.SheetXml;

namespace Workflow.Documents.Writing.Spreadsheet;

/// <summary>Sheets, and names for their cells.</summary>
internal sealed class Workbook(string title, string author)
{
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly List<Sheet> sheets = [];
    private readonly SortedDictionary<string, string> names = new(StringComparer.Ordinal);

    public Sheet Add(Sheet sheet)
    {
        sheets.Add(sheet);
        return sheet;
    }

    /// <summary>A name by which formulas and our reader find the cell wherever people move it.</summary>
    public void Name(string name, Sheet sheet, CellPlace place) => names[name] = $"'{sheet.Name}'!{place.Fixed}";

    public byte[] ToBytes()
    {
        var package = new OfficePackage()
            .Link("", ("officeDocument", "xl/workbook.xml"), (CoreProperties.Relation, CoreProperties.Path))
            .Add("xl/workbook.xml", Types + "sheet.main+xml", Book())
            .Link("xl/workbook.xml", [.. sheets.Select((_, index) => ("worksheet", $"worksheets/sheet{index + 1}.xml")), ("styles", "styles.xml")])
            .Add("xl/styles.xml", Types + "styles+xml", SheetStyles.Styles())
            .Add(CoreProperties.Path, CoreProperties.ContentType, CoreProperties.Of(title, author));
        for (var index = 0; index < sheets.Count; index++)
        {
            package.Add($"xl/worksheets/sheet{index + 1}.xml", Types + "worksheet+xml", sheets[index].ToXml());
        }

        return package.ToBytes();
    }

    private XElement Book() => El(
        "workbook",
        new XAttribute(XNamespace.Xmlns + "r", OfficePackage.Relations),
        El("sheets", sheets.Select((sheet, index) => El(
            "sheet",
            At("name", sheet.Name),
            At("sheetId", index + 1),
            new XAttribute((XNamespace)OfficePackage.Relations + "id", $"rId{index + 1}")))),
        names.Count > 0 ? El("definedNames", names.Select(name => El("definedName", At("name", name.Key), name.Value))) : null,
        El("calcPr", At("fullCalcOnLoad", 1)));
}
