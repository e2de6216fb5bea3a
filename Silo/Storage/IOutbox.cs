namespace Workflow.Silo.Storage;

/// <summary>What others are still to be told.</summary>
public interface IOutbox
{
    /// <summary>The oldest messages of all tenants, at most so many. They stay until whoever passes them on removes them.</summary>
    Task<IReadOnlyList<WaitingMessage>> Oldest(int most);
}
