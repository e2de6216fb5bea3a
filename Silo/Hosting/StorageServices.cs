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
        if (PostgresConnection(builder.Configuration) is { } connection)
        {
            return builder.Services.AddPostgresStores(connection);
        }

        var path = Configured(builder.Configuration) is { Length: > 0 } configured ? configured : Path.Combine("data", "workflow.db");
        return builder.Services.AddSqliteStores(Path.Combine(builder.Environment.ContentRootPath, path));
    }

    /// <returns>The connection string of PostgreSQL; null where the setting is a SQLite file.</returns>
    /// <exception cref="InvalidOperationException">The setting is neither; the message names its key.</exception>
    public static string? PostgresConnection(IConfiguration configuration)
    {
        var configured = Configured(configuration);
        if (!configured.Contains('=', StringComparison.Ordinal))
        {
            return null;
        }

        return NamesHost(configured)
            ? configured
            : throw new InvalidOperationException(
                $"{StorageOptions.Key} is neither the path of a SQLite file nor a connection string of PostgreSQL (Host=…;Database=…;Username=…;Password=…).");
    }

    private static string Configured(IConfiguration configuration) => configuration.GetSection(StorageOptions.Section).Get<StorageOptions>()?.ConnectionString ?? "";

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
