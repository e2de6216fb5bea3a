using Workflow.Driving;

namespace Workflow.Bench.Tests.Chaos.Faults;

/// <summary>A PostgreSQL server that the tests of this folder share; each has a database of its own there.</summary>
public sealed class ClusterFixture : IAsyncLifetime
{
    public PostgresCluster Cluster { get; private set; } = null!;

    public async Task InitializeAsync() => Cluster = await PostgresCluster.Start();

    public async Task DisposeAsync() => await Cluster.DisposeAsync();
}
