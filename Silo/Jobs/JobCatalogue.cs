namespace Workflow.Silo.Jobs;

/// <summary>Every job that wakes by itself.</summary>
public static class JobCatalogue
{
    public static IReadOnlyList<JobEntry> All { get; } =
    [
        JobEntry.Of<HousekeepingJob>("housekeeping", "40 3 * * *"),
        JobEntry.Of<OutboxJob>("outbox", "* * * * *"),
        JobEntry.Of<PublishDueJob>("publish-due", "* * * * *"),
        JobEntry.Of<RecoveryJob>("recovery", "* * * * *"),
        JobEntry.Of<ReminderSweepJob>("reminder-sweep", "30 6 * * *"),
        JobEntry.Of<YearRolloverJob>("year-rollover", "10 0 * 1-3 *"),
    ];

    public static JobEntry? Find(string id) => All.FirstOrDefault(entry => entry.Id == id);
}
