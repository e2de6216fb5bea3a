namespace Workflow.Silo.Storage;

/// <summary>A file that belongs to a report: an original, a signed scan.</summary>
/// <param name="Hash">SHA-256 of its bytes, 64 hexadecimal digits; a report has each file once.</param>
/// <param name="Size">In bytes.</param>
/// <param name="By">The user who attached it first.</param>
public sealed record Attachment(string Hash, string Name, string MediaType, long Size, string By, DateTimeOffset At);
