using Microsoft.Extensions.DependencyInjection;
using Workflow.Grains.Storage;
using Workflow.Silo.Cycles;
using Workflow.Silo.Reminders.Contacts;
using Workflow.Silo.Reminders.Delivering;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Storage.Sql.Reminders;

namespace Workflow.Silo.Storage.Sql;

internal static class SqlServices
{
    /// <summary>The stores that need no more than a database; the table of grain states and the sessions are each database's own.</summary>
    public static IServiceCollection AddSqlStores<TDatabase>(this IServiceCollection services, Func<IServiceProvider, TDatabase> database)
        where TDatabase : class, ISqlDatabase
    {
        services.AddSingleton(database);
        services.AddSingleton<ISqlDatabase>(provider => provider.GetRequiredService<TDatabase>());
        services.AddSingleton<IDatabase>(provider => provider.GetRequiredService<TDatabase>());
        services.AddSingleton<SqlDirectory>();
        services.AddSingleton<IDirectory>(provider => provider.GetRequiredService<SqlDirectory>());
        services.AddSingleton<IAgencyDirectory>(provider => provider.GetRequiredService<SqlDirectory>());
        services.AddSingleton<IContentStore, SqlContentStore>();
        services.AddSingleton<IOriginalStore, OriginalStore>();
        services.AddSingleton<IAttachmentStore, SqlAttachmentStore>();
        services.AddSingleton<IMadeFileStore, SqlMadeFileStore>();
        services.AddSingleton<IOperationLog, SqlOperationLog>();
        services.AddSingleton<ICycleBoard, SqlCycleBoard>();
        services.AddSingleton<IJobRuns, SqlJobRuns>();
        services.AddSingleton<IHousekeeping, SqlHousekeeping>();
        services.AddSingleton<IOutbox, SqlOutbox>();
        services.AddSingleton<IAuditLog, SqlAuditLog>();
        services.AddSingleton<IOperationList, SqlOperationList>();
        services.AddSingleton<IReportHistory, SqlReportHistory>();
        services.AddSingleton<IReportIndex, SqlReportIndex>();
        services.AddSingleton<ISubmittedContents, SqlSubmittedContents>();
        services.AddSingleton<IReminderLedger, SqlReminderLedger>();
        services.AddSingleton<IDeliveries, SqlDeliveries>();
        services.AddSingleton<IContactLog, SqlContactLog>();
        services.AddSingleton<ILastContacts, SqlLastContacts>();
        return services;
    }
}
