using Workflow.Silo.Maintenance;

namespace Workflow.Api.Commands;

/// <summary>Says on standard error how far a long walk has come; a short one says nothing.</summary>
internal sealed class ConsoleProgress(TimeProvider clock) : IProgress<VerificationProgress>
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(2);

    private long said = clock.GetTimestamp();

    public void Report(VerificationProgress value)
    {
        if (clock.GetElapsedTime(said) >= Interval)
        {
            said = clock.GetTimestamp();
            Console.Error.WriteLine($"{value.Done} / {value.Total}");
        }
    }
}
