using Workflow.Rules;

namespace Workflow.Silo.Jobs;

/// <summary>Work that is done again and again. It holds no truth: run late, twice or by several processes at once, the outcome is the same.</summary>
public interface IJob
{
    /// <returns>What it did, for people; null where there was nothing to do.</returns>
    Task<LocalizedText?> Run(JobContext context);
}
