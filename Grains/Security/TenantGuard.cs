using Orleans;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;

namespace Workflow.Grains.Security;

/// <summary>The second check of the tenant: no call reaches a grain of a tenant for which its chain was not verified.</summary>
public sealed class TenantGuard : IIncomingGrainCallFilter
{
    public Task Invoke(IIncomingGrainCallContext context)
    {
        if (context.Grain is IGrainWithStringKey grain && GrainKeys.TenantOf(grain.GetPrimaryKeyString()) is { } tenant
            && TenantContext.Current is var verified && verified != tenant && verified != TenantContext.Any)
        {
            throw new UnauthorizedAccessException($"A call verified for the tenant “{verified ?? "none"}” was stopped before a grain of “{tenant}”.");
        }

        return context.Invoke();
    }
}
