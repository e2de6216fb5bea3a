namespace Workflow.Api.Commands;

/// <summary>What the process ends with, for scripts.</summary>
internal static class ExitCodes
{
    public const int Done = 0;

    /// <summary>The store differs from itself; a copy was refused and nothing was changed.</summary>
    public const int Negative = 1;

    /// <summary>It could not be found out or done: wrong arguments, no store, unreadable files.</summary>
    public const int Failed = 2;
}
