namespace Workflow.Bench.Report;

/// <summary>What one run of a command came to.</summary>
internal sealed record Measurement
{
    public required string Command { get; init; }

    public required IReadOnlyList<string> Options { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Not 0: the command says itself that something is wrong.</summary>
    public required int ExitCode { get; init; }

    public required Machine Machine { get; init; }

    /// <summary>Of the line RESULT; none where there was no such line.</summary>
    public required IReadOnlyDictionary<string, double> Figures { get; init; }

    public required IReadOnlyList<string> Details { get; init; }

    public bool IsQuick => Options.Count > 0;
}
