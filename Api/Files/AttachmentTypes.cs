namespace Workflow.Api.Files;

/// <summary>What may be attached to a report: office files, scans and pictures, and what can be imported. Nothing that runs.</summary>
internal static class AttachmentTypes
{
    private static readonly Dictionary<string, string> ByExtension = new(StringComparer.OrdinalIgnoreCase)
    {
        [".pdf"] = "application/pdf",
        [".ofd"] = "application/ofd",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".tif"] = "image/tiff",
        [".tiff"] = "image/tiff",
        [".doc"] = "application/msword",
        [".docx"] = FileFormat.WordType,
        [".wps"] = "application/vnd.ms-works",
        [".xls"] = "application/vnd.ms-excel",
        [".xlsx"] = FileFormat.SpreadsheetType,
        [".txt"] = "text/plain",
        [".htm"] = "text/html",
        [".html"] = "text/html",
        [".csv"] = "text/csv",
        [".json"] = "application/json",
    };

    /// <summary>The type that the name says; what a browser sends along is not believed. Null where the kind is not taken.</summary>
    public static string? Of(string name) => ByExtension.GetValueOrDefault(Path.GetExtension(name));

    public static string Extensions => string.Join(" ", ByExtension.Keys);
}
