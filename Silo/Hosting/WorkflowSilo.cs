using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using Workflow.Grains;
using Workflow.Silo.Jobs;
using Workflow.Silo.Operations;
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
        builder.Services.AddSingleton<PublishDueJob>();
        builder.Services.AddSingleton<HousekeepingJob>();
        builder.Services.AddHostedService<JobLoop>();
        builder.Services.AddSingleton<ISimilarReports, SimilarReports>();
        builder.Services.AddSingleton<OperationRunner>();
        builder.Services.AddSingleton<IOperationRunner>(provider => provider.GetRequiredService<OperationRunner>());
        builder.Services.AddHostedService(provider => provider.GetRequiredService<OperationRunner>());
        return builder;
    }
}
