using System.Globalization;
using System.Xml;

namespace Workflow.Documents.Reading.Pdf;

/// <summary>What the tools write of a document, page by page.</summary>
internal static class PdfXml
{
    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, MaxCharactersInDocument = Limits.PartCharacters };

    /// <summary>Calls <paramref name="take"/> at each element within a page, which may consume it.</summary>
    /// <returns>What was made for each page; null where the bytes are not what the tools write.</returns>
    public static IReadOnlyList<List<T>>? Pages<T>(byte[] bytes, Action<XmlReader, List<T>> take)
    {
        var pages = new List<List<T>>();
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes, writable: false), Settings);
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "page")
                {
                    pages.Add([]);
                }
                else if (xml.NodeType == XmlNodeType.Element && pages.Count > 0)
                {
                    take(xml, pages[^1]);
                }
            }
        }
        catch (XmlException)
        {
            return null;
        }

        return pages;
    }

    public static double Number(ReadOnlySpan<char> text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;
}
