using Microsoft.Extensions.DependencyInjection;
using Workflow.Grains.Storage;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Sqlite;

internal static class SqliteServices
{
    /// <summary>Every store on one SQLite file.</summary>
    public static IServiceCollection AddSqliteStores(this IServiceCollection services, string path) => services
        .AddSqlStores(_ => new SqliteDatabase(path))
        .AddSingleton<IGrainTable, SqliteGrainTable>()
        .AddSingleton<IStateVersions, SqliteStateVersions>()
        .AddSingleton<IReportOpenings, SqliteReportOpenings>()
        .AddSingleton<ISessionStore, SqliteSessionStore>()
        .AddSingleton<IStoreSnapshots, SqliteSnapshots>()
        .AddSingleton<IStoreVerification, StoreVerification>()
        .AddSingleton<IStoreCopies, SqliteStoreCopies>();
}
