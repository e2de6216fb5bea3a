using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Hosting;
using Orleans.Storage;
using Workflow.Grains.Security;
using Workflow.Grains.Storage;
using Workflow.Silo.Configuration;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Hosting;

/// <summary>The grains on the stand-in of <c>Local/</c>: each process hosts all of them.</summary>
internal static class GrainHosting
{
    /// <exception cref="InvalidOperationException">A setting is not usable; the message names its key.</exception>
    public static void AddGrainHosting(this IHostApplicationBuilder builder)
    {
        if (NodeOptions.Read(builder.Configuration).Role != NodeRole.Cohosted)
        {
            throw new InvalidOperationException($"{NodeOptions.Section}:{nameof(NodeOptions.Role)}: a process without grains needs a cluster, hence a product built with -p:Engine=Orleans.");
        }

        builder.Services.AddKeyedSingleton<IGrainStorage>(WorkflowStorage.Name, (provider, _) => new GrainStateStorage(provider.GetRequiredService<IGrainTable>()));
        builder.UseOrleans(silo => silo.AddIncomingGrainCallFilter<TenantGuard>());
    }
}
