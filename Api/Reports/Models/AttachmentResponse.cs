using Workflow.Silo.Storage;

namespace Workflow.Api.Reports.Models;

/// <param name="Sha256">The file is at <c>attachments/{sha256}</c>.</param>
/// <param name="Size">In bytes.</param>
/// <param name="By">The user who attached it first.</param>
public sealed record AttachmentResponse(string Sha256, string Name, string MediaType, long Size, string By, DateTimeOffset At)
{
    public static AttachmentResponse Of(Attachment attachment) => new(attachment.Hash, attachment.Name, attachment.MediaType, attachment.Size, attachment.By, attachment.At);
}
