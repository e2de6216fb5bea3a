using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Api.Reports.Models;

/// <summary>The later date that was asked for last, and what became of it.</summary>
public sealed record ExtensionResponse(DateOnly Until, string Reason, string By, DateTimeOffset At, ExtensionState State, string? DecidedBy, DateTimeOffset? DecidedAt, string? Remark)
{
    public static ExtensionResponse Of(Extension extension) =>
        new(extension.Until, extension.Reason, extension.By, extension.At, extension.State, extension.DecidedBy, extension.DecidedAt, extension.Remark);
}
