using Orleans;
using Workflow.Rules;

namespace Workflow.Grains.Interfaces.Reports;

/// <summary>A move that is not open to the reader now, and why.</summary>
[GenerateSerializer, Alias("refused-trigger"), Immutable]
public sealed record RefusedTrigger(
    [property: Id(0)] ReportTrigger Trigger,
    [property: Id(1)] IReadOnlyList<LocalizedText> Reasons);
