namespace Workflow.Api.Files;

/// <summary>What came of printing.</summary>
internal abstract record PdfPrint
{
    private PdfPrint()
    {
    }

    public sealed record Printed(byte[] Bytes) : PdfPrint;

    /// <summary>No program for it is installed.</summary>
    public sealed record NoProgram : PdfPrint;

    /// <summary>The program ended without a file, or not in time.</summary>
    public sealed record Failed : PdfPrint;
}
