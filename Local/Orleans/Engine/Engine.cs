using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Orleans;
using Orleans.Configuration;
using Orleans.Runtime;

namespace Workflow.Local.Orleans;

/// <summary>All grains of this process. Works from the moment it is resolved, before the host has started.</summary>
internal sealed partial class Engine : IClusterClient, IDisposable
{
    private readonly ConcurrentDictionary<GrainId, Activation> _activations = new();
    private readonly GrainCatalog _catalog = new();
    private readonly ReferenceFactory _references = new();
    private readonly CancellationTokenSource _stopped = new();
    private readonly Lazy<IIncomingGrainCallFilter[]> _filters;
    private readonly Housekeeping _housekeeping;
    private volatile bool _stopping;

    public Engine(
        IServiceProvider services,
        TimeProvider time,
        ILogger<Engine> logger,
        IOptions<GrainCollectionOptions> collection,
        IOptions<SiloMessagingOptions> messaging)
    {
        Services = services;
        Time = time;
        Log = new EngineLog(logger);
        Stopped = _stopped.Token;
        Collection = collection.Value;

        // Not before the first call: a filter may itself ask for the grain factory.
        _filters = new(() => [.. services.GetServices<IIncomingGrainCallFilter>()]);
        _housekeeping = new Housekeeping(time, Collection, messaging.Value.ResponseTimeout, () => _activations.Select(entry => entry.Value));
    }

    public IServiceProvider Services { get; }

    public TimeProvider Time { get; }

    public EngineLog Log { get; }

    public GrainCollectionOptions Collection { get; }

    public IIncomingGrainCallFilter[] Filters => _filters.Value;

    /// <summary>Cancelled when the time for stopping is over.</summary>
    public CancellationToken Stopped { get; }

    /// <summary>How many grains are in memory.</summary>
    public int ActivationCount => _activations.Count;

    IServiceProvider IClusterClient.ServiceProvider => Services;

    public TGrainInterface GetGrain<TGrainInterface>(string primaryKey, string? grainClassNamePrefix = null)
        where TGrainInterface : IGrainWithStringKey =>
        (TGrainInterface)Reference(typeof(TGrainInterface), primaryKey, grainClassNamePrefix);

    public IGrain GetGrain(Type grainInterfaceType, string grainPrimaryKey)
    {
        ArgumentNullException.ThrowIfNull(grainInterfaceType);
        return (IGrain)Reference(grainInterfaceType, grainPrimaryKey, null);
    }

    public TGrainInterface GetGrain<TGrainInterface>(GrainId grainId)
        where TGrainInterface : IAddressable =>
        (TGrainInterface)ReferenceTo(typeof(TGrainInterface), grainId);

    public object ReferenceTo(Type grainInterface, GrainId grainId) =>
        _references.Create(grainInterface, this, _catalog.ClassFor(grainInterface, grainId.Type), grainId);

    private object Reference(Type grainInterface, string key, string? prefix)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(key);
        var grainClass = _catalog.ClassFor(grainInterface, prefix);
        return _references.Create(grainInterface, this, grainClass, GrainId.Create(grainClass.GrainType, IdSpan.Create(key)));
    }
}
