using Microsoft.Extensions.DependencyInjection;
using Workflow.Grains.Cycles;

namespace Workflow.Grains.Operations;

internal static class OperationWorkServices
{
    /// <summary>Every kind of long work there is.</summary>
    public static IServiceCollection AddOperationWork(this IServiceCollection services) => services
        .AddSingleton<YearOpening>()
        .AddSingleton<IOperationWork, OpenCycleWork>()
        .AddSingleton<IOperationWork, BulkMoveWork>()
        .AddSingleton<IOperationWork, ImportWork>();
}
