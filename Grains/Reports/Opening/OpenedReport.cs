using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports.Opening;

internal static class OpenedReport
{
    /// <summary>A report as it is stored when the year opens.</summary>
    public static ReportRecord Record(ReportKey key, Form form, OpenedDraft opened, string by, DateTimeOffset now) => new()
    {
        Key = key,
        Form = form.Id,
        Status = ReportStatus.Draft,
        Revision = 1,
        ContentHash = opened.ContentHash,
        Opened = opened,
        OpenedBy = by,
        OpenedAt = now,
        UpdatedAt = now,
    };
}
