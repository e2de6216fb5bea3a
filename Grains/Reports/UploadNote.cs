namespace Workflow.Grains.Reports;

/// <summary>The last file that came under an operation id; those before it stand among the operations.</summary>
internal sealed record UploadNote(string FileHash);
