using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Workflow.Grains;
using Workflow.Grains.Operations;
using Workflow.Silo.Cycles;
using Workflow.Silo.Reminders;
using Workflow.Silo.Similarity;

namespace Workflow.Silo.Hosting;

/// <summary>The one place where the grains, their storage and their jobs are put together; the folder named after the engine says how the grains are hosted.</summary>
public static class WorkflowSilo
{
    /// <summary>Hosts the grains in this process.</summary>
    /// <exception cref="InvalidOperationException">A setting is not usable; the message names its key.</exception>
    public static IHostApplicationBuilder AddWorkflowSilo(this IHostApplicationBuilder builder)
    {
        builder.Services.TryAddSingleton(TimeProvider.System);
        builder.Services.AddHostedService<StorageStartup>();
        builder.AddConfiguredStores();
        builder.Services.AddSingleton<RecordServices>();
        builder.AddGrainHosting();
        builder.Services.AddSingleton<ISimilarReports, SimilarReports>();
        builder.Services.AddOperationWork();
        builder.Services.AddSingleton<BoardReader>();
        builder.Services.AddSingleton<CycleFigures>();
        builder.AddJobScheduling();
        builder.AddJobs();
        builder.AddReminders();
        return builder;
    }
}
