namespace Workflow.Local.Hangfire;

internal static class RetryDelay
{
    /// <param name="attempt">1 for the first repetition.</param>
    /// <param name="seconds">What the job asks for; the last counts for all that follow. Null: the fourth power of the attempt, as Hangfire waits, without its chance.</param>
    public static TimeSpan Before(int attempt, int[]? seconds) => TimeSpan.FromSeconds(
        seconds is { Length: > 0 } ? seconds[Math.Min(attempt, seconds.Length) - 1] : Math.Pow(attempt - 1, 4) + 15);
}
