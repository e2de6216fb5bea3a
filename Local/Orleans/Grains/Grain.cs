using Microsoft.Extensions.DependencyInjection;
using Orleans.Runtime;
using Workflow.Local.Orleans;

namespace Orleans;

/// <summary>The base of grain classes: one activation per key, one call at a time.</summary>
public abstract class Grain : IGrainBase, IAddressable
{
    private readonly Activation? _activation;

    /// <summary>The engine creates grains; one that a test creates by hand has no key, factory or services.</summary>
    protected Grain() => _activation = Activation.UnderConstruction;

    public IGrainContext GrainContext => Own;

    /// <summary>The grain id as text, <c>type/key</c>.</summary>
    public string IdentityString => Own.GrainId.ToString();

    protected IGrainFactory GrainFactory => ServiceProvider.GetRequiredService<IGrainFactory>();

    /// <summary>The activation's own scope; it ends with the activation.</summary>
    protected IServiceProvider ServiceProvider => Own.ActivationServices;

    private Activation Own => _activation ?? throw new InvalidOperationException(
        $"{GetType().Name} was not created by the engine, so it has no key and no services.");

#pragma warning disable CA1725 // The real package names the parameters so, in the class and in the interface.
    /// <summary>Runs before the first call, after persistent state was read. An exception fails the waiting calls; the next one tries again.</summary>
    public virtual Task OnActivateAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs after the last call; not when the process dies.</summary>
    public virtual Task OnDeactivateAsync(DeactivationReason reason, CancellationToken cancellationToken) => Task.CompletedTask;
#pragma warning restore CA1725

    /// <summary>Drops this activation when the running call has ended; calls that wait go to a fresh one.</summary>
    protected void DeactivateOnIdle() => GrainBaseExtensions.DeactivateOnIdle(this);
}
