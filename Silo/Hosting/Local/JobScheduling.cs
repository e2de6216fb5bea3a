using Hangfire;
using Microsoft.Extensions.Hosting;

namespace Workflow.Silo.Hosting;

/// <summary>Jobs on the stand-in of <c>Local/</c>: each process wakes all of them, and whoever claims a run does it.</summary>
internal static class JobScheduling
{
    public static void AddJobScheduling(this IHostApplicationBuilder builder)
    {
        builder.Services.AddHangfire(_ => { });
        builder.Services.AddHangfireServer();
    }
}
