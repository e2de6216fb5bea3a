using Workflow.Rules;
using Workflow.Silo.Jobs.Running;
using Workflow.Silo.Operations;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Jobs;

/// <summary>Takes up what a process left behind that is no longer there: runs of jobs, and long work.</summary>
internal sealed class RecoveryJob(IJobRuns runs, JobRunner runner, IDirectory directory, IOperationRunner operations, TimeProvider clock) : IJob
{
    public async Task<LocalizedText?> Run(JobContext context)
    {
        // By the clock on the wall, whatever moment the run is asked to work for.
        var now = clock.GetUtcNow();
        var abandoned = await runs.TakeAbandoned(now);
        // One that somebody asked for has told them nothing, and they ask again; the others would wait for their next time.
        foreach (var entry in abandoned.Where(run => run.AskedBy is null).Select(run => JobCatalogue.Find(run.Job)).OfType<JobEntry>().Where(entry => entry.Job != typeof(RecoveryJob)).Distinct())
        {
            await runner.RunNow(entry, asOf: null, askedBy: null, context.Stop);
        }

        var waiting = (await directory.UnfinishedOperations()).Where(operation => !operation.IsCarried(now)).ToList();
        foreach (var operation in waiting)
        {
            operations.Wake(operation.Id);
        }

        return abandoned.Count + waiting.Count == 0 ? null : new LocalizedText(
            $"接手了 {abandoned.Count} 次中断的运行和 {waiting.Count} 项未完成的工作。",
            $"{abandoned.Count} interrupted run(s) and {waiting.Count} unfinished operation(s) taken up.");
    }
}
