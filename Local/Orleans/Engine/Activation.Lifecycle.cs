using Microsoft.Extensions.DependencyInjection;
using Orleans;

namespace Workflow.Local.Orleans;

internal sealed partial class Activation
{
    private async Task<bool> TryActivate(Turn turn)
    {
        var frame = new CallFrame(GrainId, nameof(Grain.OnActivateAsync), turn.Flow.Frame);
        Flow.Current = turn.Flow.Into(frame);
        try
        {
            _scope = Engine.Services.CreateAsyncScope();
            _grain = Construct();
            foreach (var state in _states ?? [])
            {
                await state.ReadStateAsync();
            }

            await _grain.OnActivateAsync(Engine.Stopped);
            return true;
        }
        catch (Exception exception)
        {
            Engine.Log.ActivationFailed(GrainId, exception);
            await Release();
            Leave(failure: exception, turn);
            return false;
        }
        finally
        {
            frame.Ended = true;
        }
    }

    private Grain Construct()
    {
        _underConstruction = this;
        try
        {
            return _class.Create(this);
        }
        finally
        {
            _underConstruction = null;
        }
    }

    private async Task End(DeactivationReason reason)
    {
        if (_grain is { } grain)
        {
            var frame = new CallFrame(GrainId, nameof(Grain.OnDeactivateAsync), null);
            Flow.Current = Flow.Empty.Into(frame);
            await SayGoodbye(grain, reason);
            frame.Ended = true;
        }

        await Release();
        Leave(failure: null, null);
    }

    private async Task SayGoodbye(Grain grain, DeactivationReason reason)
    {
        var limit = Engine.Collection.DeactivationTimeout;
        using var tooLong = new CancellationTokenSource(limit, Engine.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, Engine.Stopped);
        try
        {
            await grain.OnDeactivateAsync(reason, either.Token).WaitAsync(either.Token);
        }
        catch (OperationCanceledException) when (either.IsCancellationRequested)
        {
            Engine.Log.DeactivationTookTooLong(GrainId, limit);
        }
        catch (Exception exception)
        {
            Engine.Log.DeactivationFailed(GrainId, exception);
        }
    }

    private async Task Release()
    {
        foreach (var timer in _timers?.ToArray() ?? [])
        {
            timer.Dispose();
        }

        try
        {
            if (_grain is IAsyncDisposable asynchronous)
            {
                await asynchronous.DisposeAsync();
            }
            else if (_grain is IDisposable disposable)
            {
                disposable.Dispose();
            }

            if (_scope is { } scope)
            {
                await scope.DisposeAsync();
            }
        }
        catch (Exception exception)
        {
            Engine.Log.DeactivationFailed(GrainId, exception);
        }
    }

    private void Leave(Exception? failure, Turn? failed)
    {
        var waiting = Close();
        if (failure is null)
        {
            Engine.Replace(this, waiting);
        }
        else
        {
            Engine.Replace(this, null);
            failed?.Fail(failure);
            for (var turn = waiting; turn is not null; turn = turn.Next)
            {
                turn.Fail(failure);
            }
        }

        lock (Gate)
        {
            _isGone = true;
            _gone?.TrySetResult();
        }
    }

    private sealed class EndTurn(DeactivationReason reason) : Turn
    {
        public override Flow Flow => Flow.Current;

        public override Task Run(Activation activation) => activation.End(reason);
    }
}
