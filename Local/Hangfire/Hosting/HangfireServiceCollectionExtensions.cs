using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Quartz;
using Workflow.Local.Hangfire;

namespace Hangfire;

public static class HangfireServiceCollectionExtensions
{
    /// <summary>Takes orders for calls.</summary>
    public static IServiceCollection AddHangfire(this IServiceCollection services, Action<IGlobalConfiguration> configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<IGlobalConfiguration, NothingToConfigure>();
        services.AddQuartz();
        services.AddTransient<Invocation>();
        services.AddSingleton<ResourceLocks>();
        services.AddSingleton<QuartzJobs>();
        services.AddSingleton<IRecurringJobManager>(provider => provider.GetRequiredService<QuartzJobs>());
        services.AddSingleton<IBackgroundJobClient>(provider => provider.GetRequiredService<QuartzJobs>());
        configuration(new NothingToConfigure());
        return services;
    }

    /// <summary>Makes the calls in this process, while its host runs.</summary>
    public static IServiceCollection AddHangfireServer(this IServiceCollection services) =>
        services.AddQuartzHostedService(server => server.WaitForJobsToComplete = true);
}
