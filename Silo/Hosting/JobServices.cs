using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Workflow.Silo.Configuration;
using Workflow.Silo.Jobs;
using Workflow.Silo.Jobs.Running;
using Workflow.Silo.Jobs.Scheduling;
using Workflow.Silo.Operations;

namespace Workflow.Silo.Hosting;

internal static class JobServices
{
    /// <summary>Jobs and long work, whatever wakes them.</summary>
    public static void AddJobs(this IHostApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton(JobOptions.Read(builder.Configuration));
        services.AddSingleton(ProcessName.Own());
        services.AddSingleton<JobRunner>();
        foreach (var entry in JobCatalogue.All)
        {
            services.AddSingleton(entry.Job);
        }

        services.AddSingleton<IOperationRunner, OperationRunner>();
        services.AddHostedService<JobSchedule>();
    }
}
