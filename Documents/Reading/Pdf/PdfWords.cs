namespace Workflow.Documents.Reading.Pdf;

/// <summary>The words of each page with their places, as <c>pdftotext -bbox</c> writes them.</summary>
internal static class PdfWords
{
    public static IReadOnlyList<IReadOnlyList<PdfWord>>? Read(byte[] bytes) => PdfXml.Pages<PdfWord>(bytes, (xml, words) =>
    {
        if (xml.LocalName == "word")
        {
            var box = new PdfBox(Place("xMin"), Place("yMin"), Place("xMax"), Place("yMax"));
            words.Add(new PdfWord(xml.ReadString(), box));
        }

        double Place(string side) => PdfXml.Number(xml.GetAttribute(side));
    });
}
