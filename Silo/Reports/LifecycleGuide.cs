using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports.Lifecycle;
using Workflow.Rules;

namespace Workflow.Silo.Reports;

/// <summary>The lifecycle explained to people: its words, its moves with their rules, and the machine's own graph.</summary>
public static class LifecycleGuide
{
    /// <summary>Mermaid text, as the state machine draws itself.</summary>
    public static string Mermaid { get; } = ReportLifecycle.Mermaid();

    /// <summary>Every move that the machine has, in the order of the table.</summary>
    public static IReadOnlyList<LifecycleMove> Moves { get; } = ReportLifecycle.Moves();

    public static LocalizedText Of(ReportStatus status) => LifecycleWords.Of(status);

    public static LocalizedText Of(ReportTrigger trigger) => LifecycleWords.Of(trigger);
}
