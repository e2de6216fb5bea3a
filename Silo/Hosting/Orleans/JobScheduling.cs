using Hangfire;
using Hangfire.PostgreSql;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workflow.Silo.Configuration;
using Workflow.Silo.Storage.Postgres;

namespace Workflow.Silo.Hosting;

/// <summary>Jobs on Hangfire: on PostgreSQL its schema lies beside ours, and every process with grains works on what any process asked for; on SQLite there is one process, which keeps them in memory.</summary>
internal static class JobScheduling
{
    /// <summary>Long work begins within this time; somebody watches it.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    public static void AddJobScheduling(this IHostApplicationBuilder builder)
    {
        if (StorageServices.PostgresConnection(builder.Configuration) is { } connection)
        {
            var database = PostgresDatabase.WithDefaults(connection);
            builder.Services.AddHangfire(hangfire => hangfire.UsePostgreSqlStorage(
                postgres => postgres.UseNpgsqlConnection(database),
                new PostgreSqlStorageOptions { QueuePollInterval = LookEvery }));
        }
        else
        {
            builder.Services.AddHangfire(hangfire => hangfire.UseInMemoryStorage());
        }

        if (NodeOptions.Read(builder.Configuration).Role == NodeRole.Cohosted)
        {
            builder.Services.AddHangfireServer();
        }
    }
}
