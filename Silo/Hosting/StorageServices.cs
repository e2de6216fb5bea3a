using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Workflow.Silo.Configuration;
using Workflow.Silo.Storage.Postgres;
using Workflow.Silo.Storage.Sqlite;

namespace Workflow.Silo.Hosting;

/// <summary>Chooses the database by its setting: what names a host is PostgreSQL, a path is SQLite.</summary>
internal static class StorageServices
{
    /// <exception cref="InvalidOperationException">The setting is neither; the message names its key.</exception>
    public static IServiceCollection AddConfiguredStores(this IHostApplicationBuilder builder)
    {
        var configured = builder.Configuration.GetSection(StorageOptions.Section).Get<StorageOptions>()?.ConnectionString ?? "";
        if (!configured.Contains('=', StringComparison.Ordinal))
        {
            var path = configured.Length == 0 ? Path.Combine("data", "workflow.db") : configured;
            return builder.Services.AddSqliteStores(Path.Combine(builder.Environment.ContentRootPath, path));
        }

        return NamesHost(configured)
            ? builder.Services.AddPostgresStores(configured)
            : throw new InvalidOperationException(
                $"{StorageOptions.Key} is neither the path of a SQLite file nor a connection string of PostgreSQL (Host=…;Database=…;Username=…;Password=…).");
    }

    private static bool NamesHost(string configured)
    {
        try
        {
            return !string.IsNullOrWhiteSpace(new NpgsqlConnectionStringBuilder(configured).Host);
        }
        catch (ArgumentException)
        {
            // Not passed on: its message may repeat a password.
            return false;
        }
    }
}
