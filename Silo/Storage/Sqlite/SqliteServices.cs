using Microsoft.Extensions.DependencyInjection;
using Workflow.Grains.Storage;
using Workflow.Silo.Maintenance;

namespace Workflow.Silo.Storage.Sqlite;

internal static class SqliteServices
{
    /// <summary>Every store on one SQLite file.</summary>
    public static IServiceCollection AddSqliteStores(this IServiceCollection services, string path)
    {
        services.AddSingleton(_ => new SqliteDatabase(path));
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<SqliteDatabase>());
        services.AddSingleton<SqliteDirectory>();
        services.AddSingleton<IDirectory>(provider => provider.GetRequiredService<SqliteDirectory>());
        services.AddSingleton<IAgencyDirectory>(provider => provider.GetRequiredService<SqliteDirectory>());
        services.AddSingleton<IGrainTable, SqliteGrainTable>();
        services.AddSingleton<IContentStore, SqliteContentStore>();
        services.AddSingleton<IOriginalStore, OriginalStore>();
        services.AddSingleton<IOperationLog, SqliteOperationLog>();
        services.AddSingleton<IHousekeeping, SqliteHousekeeping>();
        services.AddSingleton<IReportHistory, SqliteReportHistory>();
        services.AddSingleton<IReportIndex, SqliteReportIndex>();
        services.AddSingleton<ISessionStore, SqliteSessionStore>();
        services.AddSingleton<IStoreSnapshots, SqliteSnapshots>();
        services.AddSingleton<IStoreVerification, StoreVerification>();
        services.AddSingleton<IStoreCopies, SqliteStoreCopies>();
        return services;
    }
}
