namespace Workflow.Api.Files;

/// <summary>With which program PDF is made.</summary>
internal sealed class PdfOptions
{
    public const string Section = "Workflow:Pdf";

    /// <summary>The path of Chromium, Chrome or LibreOffice (soffice); null looks for one of them on the PATH, an empty text means that there is none.</summary>
    public string? Program { get; set; }
}
