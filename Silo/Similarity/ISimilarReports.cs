using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Compare;
using Workflow.Rules.Content;

namespace Workflow.Silo.Similarity;

/// <summary>Compares what a report says with what the other agencies of its tenant submitted for the same year.</summary>
public interface ISimilarReports
{
    /// <summary>Those that share sentences with the content, the most alike first.</summary>
    Task<IReadOnlyList<Likeness>> To(ReportKey key, ReportContent content);
}
