using Orleans;
using Orleans.Runtime;

namespace Workflow.Local.Tests.Orleans;

[GrainType("record")]
internal sealed class RecordGrain([PersistentState("state", "records")] IPersistentState<RecordGrain.Content> record) : Grain, IRecordGrain
{
    private string _atActivation = "";

    public override Task OnActivateAsync(CancellationToken cancellationToken)
    {
        _atActivation = record.State.Text;
        return Task.CompletedTask;
    }

    public Task<string> Text() => Task.FromResult(record.State.Text);

    public Task<string> TextAtActivation() => Task.FromResult(_atActivation);

    public Task<bool> Exists() => Task.FromResult(record.RecordExists);

    public Task<string?> Version() => Task.FromResult(record.Etag);

    public Task Write(string text)
    {
        record.State = new Content { Text = text };
        return record.WriteStateAsync();
    }

    public async Task WriteTwiceAtOnce(string text)
    {
        record.State = new Content { Text = text };
        await Task.WhenAll(record.WriteStateAsync(), record.WriteStateAsync());
    }

    public Task WriteThrough(string other, string text) => GrainFactory.GetGrain<IRecordGrain>(other).Write(text);

    public Task Reread() => record.ReadStateAsync();

    public Task Clear() => record.ClearStateAsync();

    internal sealed record Content
    {
        public string Text { get; init; } = "";
    }
}
