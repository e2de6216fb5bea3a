namespace Workflow.Silo.Configuration;

/// <summary>What a process is to the cluster.</summary>
public enum NodeRole
{
    /// <summary>Hosts grains and serves HTTP.</summary>
    Cohosted = 0,

    /// <summary>Serves HTTP and calls grains that other processes host.</summary>
    Client = 1,
}
