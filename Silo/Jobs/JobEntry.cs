using Workflow.Silo.Jobs.Scheduling;

namespace Workflow.Silo.Jobs;

/// <summary>A job and its times.</summary>
/// <param name="Id">As the contract names it.</param>
/// <param name="Job">An <see cref="IJob"/>.</param>
public sealed record JobEntry(string Id, Type Job, CronSchedule Schedule)
{
    /// <param name="cron">Five fields, read by the clock at Beijing.</param>
    public static JobEntry Of<TJob>(string id, string cron)
        where TJob : IJob => new(id, typeof(TJob), CronSchedule.Parse(cron));
}
