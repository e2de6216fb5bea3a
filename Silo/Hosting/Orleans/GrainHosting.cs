using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Configuration;
using Orleans.Hosting;
using Orleans.Storage;
using Workflow.Grains.Security;
using Workflow.Grains.Storage;
using Workflow.Silo.Configuration;
using Workflow.Silo.Storage;
using Workflow.Silo.Storage.Postgres;

namespace Workflow.Silo.Hosting;

/// <summary>The grains on Orleans: on PostgreSQL a member or a client of the cluster that shares the database, on SQLite a silo by itself.</summary>
internal static class GrainHosting
{
    /// <summary>The provider's name among those that Orleans knows.</summary>
    private const string Npgsql = "Npgsql";

    /// <summary>Two probes of a second each: a killed silo is noticed within seconds.</summary>
    private static readonly TimeSpan ProbeTimeout = TimeSpan.FromSeconds(1);
    private const int MissedProbes = 2;

    /// <summary>A call to a silo that was killed meanwhile fails after this time instead of Orleans' 30 seconds. A silo by itself has no other to miss, and its first calls may be slow on a busy machine.</summary>
    private static readonly TimeSpan ResponseTimeout = TimeSpan.FromSeconds(5);

    private static readonly TimeSpan ConnectEvery = TimeSpan.FromSeconds(1);

    /// <exception cref="InvalidOperationException">A setting is not usable; the message names its key.</exception>
    public static void AddGrainHosting(this IHostApplicationBuilder builder)
    {
        var node = NodeOptions.Read(builder.Configuration);
        var database = StorageServices.PostgresConnection(builder.Configuration) is { } connection ? PostgresDatabase.WithDefaults(connection) : null;
        // Orleans' own timers go by real time, whatever clock the product is given.
        builder.Services.AddKeyedSingleton<TimeProvider>(KeyedService.AnyKey, (_, _) => TimeProvider.System);
        builder.Services.AddRulesOnTheWire();
        if (node.Role == NodeRole.Cohosted)
        {
            builder.UseOrleans(silo => silo.AsMember(node, database));
        }
        else if (database is not null)
        {
            builder.UseOrleansClient(client => client.AsClient(node, database));
        }
        else
        {
            throw new InvalidOperationException($"{NodeOptions.Section}:{nameof(NodeOptions.Role)}: a client finds the cluster through PostgreSQL; {StorageOptions.Key} names a SQLite file.");
        }
    }

    private static void AsMember(this ISiloBuilder silo, NodeOptions node, string? database)
    {
        if (database is null)
        {
            silo.UseLocalhostClustering(Port(node.SiloPort, FreePort.Any), Port(node.GatewayPort, FreePort.Any));
            silo.Services.AddKeyedSingleton<IGrainStorage>(WorkflowStorage.Name, (provider, _) => new GrainStateStorage(provider.GetRequiredService<IGrainTable>()));
        }
        else
        {
            silo.UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (Npgsql, database));
            silo.ConfigureEndpoints(IPAddress.Parse(node.Address), Port(node.SiloPort, EndpointOptions.DEFAULT_SILO_PORT), Port(node.GatewayPort, EndpointOptions.DEFAULT_GATEWAY_PORT));
            silo.AddAdoNetGrainStorage(WorkflowStorage.Name, storage =>
            {
                (storage.Invariant, storage.ConnectionString) = (Npgsql, database);
                storage.GrainStorageSerializer = new StateSerializer();
            });
            silo.Configure<SiloMessagingOptions>(messaging => messaging.ResponseTimeout = ResponseTimeout);
        }

        silo.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (node.ClusterId, node.ServiceId));
        silo.Configure<ClusterMembershipOptions>(membership => (membership.ProbeTimeout, membership.NumMissedProbesLimit) = (ProbeTimeout, MissedProbes));
        silo.AddIncomingGrainCallFilter<TenantGuard>();
    }

    private static void AsClient(this IClientBuilder client, NodeOptions node, string database)
    {
        client.UseAdoNetClustering(clustering => (clustering.Invariant, clustering.ConnectionString) = (Npgsql, database));
        client.Configure<ClusterOptions>(cluster => (cluster.ClusterId, cluster.ServiceId) = (node.ClusterId, node.ServiceId));
        client.Configure<ClientMessagingOptions>(messaging => messaging.ResponseTimeout = ResponseTimeout);
        // A client that starts before the first silo waits for it.
        client.UseConnectionRetryFilter(async (_, stop) =>
        {
            await Task.Delay(ConnectEvery, stop);
            return true;
        });
    }

    private static int Port(int? configured, int usual) => (configured ?? usual) is var port and not FreePort.Any ? port : FreePort.Take();
}
