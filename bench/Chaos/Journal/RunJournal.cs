using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace Workflow.Bench.Chaos.Journal;

/// <summary>All that was asked and answered, kept outside the processes that answered: in memory what the checks read, in a file every word.</summary>
internal sealed class RunJournal : IAsyncDisposable
{
    private readonly ConcurrentQueue<Attempt> attempts = new();
    private readonly ConcurrentQueue<Sighting> sightings = new();
    private readonly Channel<(object Entry, byte[]? Body)> lines = Channel.CreateBounded<(object, byte[]?)>(10_000);
    private readonly Task writing;

    public RunJournal()
    {
        File = new FileInfo(Path.Combine(Path.GetTempPath(), $"workflow-chaos-{Guid.NewGuid():N}.jsonl.gz"));
        writing = Task.Run(WriteLines);
    }

    public FileInfo File { get; }

    public IReadOnlyList<Attempt> Attempts => [.. attempts];

    public IReadOnlyList<Sighting> Sightings => [.. sightings];

    public ValueTask Add(Attempt attempt, byte[]? body)
    {
        attempts.Enqueue(attempt);
        return lines.Writer.WriteAsync((attempt, body));
    }

    public async Task Add(IReadOnlyList<Sighting> seen, byte[] body)
    {
        foreach (var sighting in seen)
        {
            sightings.Enqueue(sighting);
        }

        await lines.Writer.WriteAsync((seen, body));
    }

    /// <summary>Where nothing has to be looked up.</summary>
    public async Task Delete()
    {
        await DisposeAsync();
        File.Delete();
    }

    public async ValueTask DisposeAsync()
    {
        lines.Writer.TryComplete();
        await writing;
    }

    private async Task WriteLines()
    {
        await using var file = new GZipStream(File.Create(), CompressionLevel.Fastest);
        await foreach (var (entry, body) in lines.Reader.ReadAllAsync())
        {
            await JsonSerializer.SerializeAsync(file, new { entry, body = body is null ? null : Encoding.UTF8.GetString(body) });
            file.WriteByte((byte)'\n');
        }
    }
}
