using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Workflow.Documents.Reading.Spreadsheet;

/// <summary>Which cell of which sheet has which name.</summary>
internal static partial class NamedCells
{
    private const string Book = "xl/workbook.xml";
    private const string Links = "xl/_rels/workbook.xml.rels";

    /// <summary>By the part that holds the sheet: the place of each named cell, such as C7, and its name. Null where the file is no workbook.</summary>
    public static Dictionary<string, Dictionary<string, string>>? Of(SheetArchive archive)
    {
        if (Load(archive, Book) is not { } book || Load(archive, Links) is not { } links)
        {
            return null;
        }

        var targets = All(links, "Relationship").GroupBy(link => (string?)link.Attribute("Id") ?? "").ToDictionary(link => link.Key, link => (string?)link.First().Attribute("Target") ?? "");
        var sheets = All(book, "sheet").GroupBy(sheet => (string?)sheet.Attribute("name") ?? "").ToDictionary(
            sheet => sheet.Key,
            sheet => targets.GetValueOrDefault(sheet.First().Attributes().FirstOrDefault(attribute => attribute.Name.LocalName == "id")?.Value ?? ""));
        var found = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        foreach (var name in All(book, "definedName"))
        {
            var place = Place().Match(name.Value);
            if (place.Success && sheets.GetValueOrDefault(place.Groups["sheet"].Value.Replace("''", "'", StringComparison.Ordinal)) is { } target)
            {
                var path = target.StartsWith('/') ? target[1..] : $"xl/{target}";
                found.TryAdd(path, new Dictionary<string, string>(StringComparer.Ordinal));
                found[path].TryAdd($"{place.Groups["column"].Value}{place.Groups["row"].Value}", (string?)name.Attribute("name") ?? "");
            }
        }

        return found;
    }

    private static XElement? Load(SheetArchive archive, string path)
    {
        using var reader = archive.Part(path);
        return reader is null ? null : XElement.Load(reader);
    }

    private static IEnumerable<XElement> All(XElement root, string name) => root.Descendants().Where(element => element.Name.LocalName == name);

    // The end of a range is left out: a merged cell is named as a whole, and its value lies at its beginning.
    [GeneratedRegex(@"^(?:'(?<sheet>(?:[^']|'')+)'|(?<sheet>[^'!\[\]]+))!\$?(?<column>[A-Z]{1,3})\$?(?<row>[0-9]{1,7})(?::|\z)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Place();
}
