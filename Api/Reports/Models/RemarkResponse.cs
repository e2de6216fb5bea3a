using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

/// <param name="State"><c>open</c>, <c>answered</c> or <c>closed</c>.</param>
public sealed record RemarkResponse(
    string Id, string? Cell, string? Section, string Text, string By, DateTimeOffset At, string? Answer, string? AnsweredBy, DateTimeOffset? AnsweredAt, RemarkState State)
{
    public static RemarkResponse Of(Remark remark) => new(
        remark.Id, remark.Cell, remark.Section, remark.Text, remark.By, remark.At, remark.Answer, remark.AnsweredBy, remark.AnsweredAt, remark.State);
}
