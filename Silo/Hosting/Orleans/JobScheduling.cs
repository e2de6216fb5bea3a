using Hangfire;
using Hangfire.AspNetCore;
using Hangfire.InMemory;
using Hangfire.PostgreSql;
using Hangfire.PostgreSql.Factories;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Workflow.Silo.Configuration;
using Workflow.Silo.Storage.Postgres;

namespace Workflow.Silo.Hosting;

/// <summary>Jobs on Hangfire: on PostgreSQL its schema lies beside ours, and every process with grains works on what any process asked for; on SQLite there is one process, which keeps them in memory.</summary>
internal static class JobScheduling
{
    /// <summary>Long work begins within this time; somebody watches it.</summary>
    private static readonly TimeSpan LookEvery = TimeSpan.FromSeconds(1);

    /// <summary>Hangfire asks for its tables before our own start has a chance to say what is wrong with the database. It is asked again at its first use.</summary>
    private static readonly TimeSpan AskAgainAfter = TimeSpan.FromMilliseconds(100);

    public static void AddJobScheduling(this IHostApplicationBuilder builder)
    {
        var connection = StorageServices.PostgresConnection(builder.Configuration);
        // Of this host alone; by itself Hangfire keeps one of each for the whole process, whichever host was the last to say.
        builder.Services.AddSingleton<JobStorage>(_ => connection is null ? new InMemoryStorage() : OnPostgres(connection));
        builder.Services.AddSingleton<JobActivator>(services => new AspNetCoreJobActivator(services.GetRequiredService<IServiceScopeFactory>()));
        builder.Services.AddHangfire((services, hangfire) => hangfire.UseLogProvider(new JobLogs(services.GetRequiredService<ILoggerFactory>())));
        if (NodeOptions.Read(builder.Configuration).Role == NodeRole.Cohosted)
        {
            builder.Services.AddHangfireServer();
        }
    }

    private static PostgreSqlStorage OnPostgres(string connection)
    {
        var options = new PostgreSqlStorageOptions { QueuePollInterval = LookEvery, StartupConnectionMaxRetries = 1, StartupConnectionBaseDelay = AskAgainAfter };
        return new PostgreSqlStorage(new NpgsqlConnectionFactory(PostgresDatabase.WithDefaults(connection), options), options);
    }
}
