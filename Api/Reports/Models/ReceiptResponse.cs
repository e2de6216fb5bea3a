using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

/// <param name="Number">The number of the submission.</param>
/// <param name="ContentHash">SHA-256 of what was submitted.</param>
/// <param name="Hash">Whoever holds it can check the submission at <paramref name="Url"/>.</param>
public sealed record ReceiptResponse(int Number, string ContentHash, string By, DateTimeOffset At, string Hash, string Url)
{
    public static ReceiptResponse Of(Submission submission) =>
        new(submission.Number, submission.ContentHash, submission.By, submission.At, submission.Receipt, $"/open/receipts/{submission.Receipt}");
}
