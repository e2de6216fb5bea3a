using Workflow.Rules.Content;

namespace Workflow.Api.Reports.Models;

public sealed record VersionResponse(ReceiptResponse Submission, ReportContent Content);
