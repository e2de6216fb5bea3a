using System.Threading.Channels;

namespace Workflow.Local.Tests.Hangfire;

/// <summary>What the calls of a test wrote down, in the order in which they were made.</summary>
internal sealed class Diary
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

    public void Write(string line) => lines.Writer.TryWrite(line).ShouldBeTrue();

    public async Task<string> Next() => await lines.Reader.ReadAsync().AsTask().WaitAsync(Patience);
}
