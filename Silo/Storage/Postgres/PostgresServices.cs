using Microsoft.Extensions.DependencyInjection;
using Workflow.Grains.Storage;
using Workflow.Silo.Maintenance;
using Workflow.Silo.Storage.Postgres.Copies;
using Workflow.Silo.Storage.Sql;

namespace Workflow.Silo.Storage.Postgres;

internal static class PostgresServices
{
    /// <summary>Every store on one PostgreSQL database.</summary>
    public static IServiceCollection AddPostgresStores(this IServiceCollection services, string connectionString) => services
        .AddSqlStores(_ => new PostgresDatabase(connectionString))
        .AddSingleton<IGrainTable, PostgresGrainTable>()
        .AddSingleton<IStateVersions, PostgresStateVersions>()
        .AddSingleton<IReportOpenings, PostgresReportOpenings>()
        .AddSingleton<ISessionStore, PostgresSessionStore>()
        .AddSingleton<IStoreSnapshots, PostgresSnapshots>()
        .AddSingleton<IStoreVerification, StoreVerification>()
        .AddSingleton<IStoreCopies, PostgresStoreCopies>();
}
