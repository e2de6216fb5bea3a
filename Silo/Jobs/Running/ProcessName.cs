namespace Workflow.Silo.Jobs.Running;

/// <summary>This process among all that ever were.</summary>
public sealed record ProcessName(string Value)
{
    /// <summary>Machine and number, for who looks for it, and a mark of its own, because both come again.</summary>
    public static ProcessName Own() => new($"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid().ToString("N")[..8]}");
}
