using Microsoft.Extensions.DependencyInjection;
using Orleans;
using Orleans.Runtime;
using Orleans.Storage;

namespace Workflow.Local.Orleans;

/// <summary>One grain in memory: created for its first turn, gone after its last.</summary>
internal sealed partial class Activation : TurnQueue, IGrainContext
{
    [ThreadStatic]
    private static Activation? _underConstruction;

    private readonly GrainClass _class;
    private AsyncServiceScope? _scope;
    private Grain? _grain;
    private List<StoredState>? _states;
    private HashSet<GrainTimer>? _timers;
    private TaskCompletionSource? _gone;
    private bool _isGone;
    private long _lastUsed;

    public Activation(Engine engine, GrainClass grainClass, GrainId grainId)
    {
        Engine = engine;
        _class = grainClass;
        GrainId = grainId;
        Touch();
    }

    /// <summary>The activation whose grain's constructor runs on this thread.</summary>
    public static Activation? UnderConstruction => _underConstruction;

    public Engine Engine { get; }

    public GrainId GrainId { get; }

    public object? GrainInstance => _grain;

    public IServiceProvider ActivationServices =>
        _scope?.ServiceProvider ?? throw new InvalidOperationException($"{GrainId} is not active.");

    public Task Deactivated
    {
        get
        {
            lock (Gate)
            {
                return _isGone ? Task.CompletedTask : (_gone ??= new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;
            }
        }
    }

    public TimeSpan IdleFor => Engine.Time.GetElapsedTime(Volatile.Read(ref _lastUsed));

    public static Activation Of(IGrainBase grain) => (Activation)grain.GrainContext;

    public static Activation Of(IAddressable grain) => grain is IGrainBase own
        ? Of(own)
        : throw new ArgumentException($"{grain.GetType()} is neither a grain nor a reference to one.", nameof(grain));

    public void Touch() => Volatile.Write(ref _lastUsed, Engine.Time.GetTimestamp());

    public void Deactivate(DeactivationReason deactivationReason, CancellationToken cancellationToken = default) =>
        EndWith(new EndTurn(deactivationReason), lettingOthersPass: false);

    /// <summary>As <see cref="Deactivate"/>, but not before the calls that wait.</summary>
    public void DeactivateAfterCalls(DeactivationReason reason) => EndWith(new EndTurn(reason), lettingOthersPass: true);

    public IGrainTimer AddTimer(Func<CancellationToken, Task> callback, GrainTimerCreationOptions options)
    {
        var timer = new GrainTimer(this, callback, options);
        (_timers ??= []).Add(timer);
        timer.Begin(options.DueTime, options.Period);
        return timer;
    }

    public void Forget(GrainTimer timer) => _timers?.Remove(timer);

    public void AddState(StoredState state) => (_states ??= []).Add(state);

    public void ExpireCalls(TimeSpan limit)
    {
        if (!IsQuiet)
        {
            ForEachTurn(turn => turn.ExpireAfter(limit, Engine.Time));
        }
    }

    /// <summary>Drops this activation when it let a stale version through; callers that let the same exception through keep theirs.</summary>
    public void DropIfStale(Exception exception)
    {
        if (exception is InconsistentStateException { IsSourceActivation: true } stale)
        {
            stale.IsSourceActivation = false;
            Engine.Log.StaleState(GrainId, stale);
            Deactivate(new DeactivationReason(DeactivationReasonCode.ApplicationError, stale, "The state was stale."));
        }
    }

    public void FailCalls(Exception reason) => ForEachTurn(turn => turn.Fail(reason));

    /// <summary>Takes the place of another activation of the same grain, with the calls that it did not begin.</summary>
    public static Activation Succeeding(Activation other, Turn calls)
    {
        var successor = new Activation(other.Engine, other._class, other.GrainId);
        successor.Inherit(calls);
        return successor;
    }

    public void Begin() => Start();

    public override string ToString() => GrainId.ToString();

    protected override async Task RunTurn(Turn turn)
    {
        if (turn.IsCall && _grain is null && !await TryActivate(turn))
        {
            return;
        }

        await turn.Run(this);
    }

    protected override void ReportStray(Exception exception) => Engine.Log.StrayException(GrainId, exception);
}
