namespace Workflow.Bench.Report;

/// <summary>One command of the bench and how its figures are shown.</summary>
internal sealed record Chapter
{
    public required string Command { get; init; }

    public required string Title { get; init; }

    public required string TitleZh { get; init; }

    /// <summary>How it is measured, in a few sentences.</summary>
    public required string How { get; init; }

    /// <summary>Options of the short form; the long form has none. Empty: there is only the long one.</summary>
    public required IReadOnlyList<string> QuickOptions { get; init; }

    public required IReadOnlyList<Figure> Figures { get; init; }

    /// <summary>Lines of the command's output that say more than its figures, such as how far they spread.</summary>
    public Func<string, bool> IsDetail { get; init; } = _ => false;
}
