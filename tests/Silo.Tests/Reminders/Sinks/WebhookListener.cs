using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace Workflow.Silo.Tests.Reminders.Sinks;

/// <summary>A real HTTP server that keeps what it gets and answers as it is told.</summary>
internal sealed class WebhookListener : IAsyncDisposable
{
    private readonly HttpListener listener = new();
    private readonly ConcurrentQueue<ReceivedCall> received = new();
    private readonly Task serving;

    public WebhookListener()
    {
        // Another process may take a port between finding and opening it.
        for (var attempt = 0; ; attempt++)
        {
            Address = $"http://127.0.0.1:{Random.Shared.Next(20000, 50000)}";
            listener.Prefixes.Clear();
            listener.Prefixes.Add($"{Address}/");
            try
            {
                listener.Start();
                break;
            }
            catch (HttpListenerException) when (attempt < 20)
            {
            }
        }

        serving = Serve();
    }

    public string Address { get; }

    public int Status { get; set; } = 200;

    public string Answer { get; set; } = "{}";

    public string? Location { get; set; }

    /// <summary>In the order in which they came, refused ones included.</summary>
    public IReadOnlyList<ReceivedCall> Received => [.. received];

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        await serving;
        listener.Close();
    }

    private async Task Serve()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            using var body = new MemoryStream();
            await context.Request.InputStream.CopyToAsync(body);
            var headers = context.Request.Headers.AllKeys.ToDictionary(name => name!, name => context.Request.Headers[name]!, StringComparer.OrdinalIgnoreCase);
            received.Enqueue(new ReceivedCall(context.Request.RawUrl!, headers, body.ToArray(), Status));
            context.Response.StatusCode = Status;
            if (Location is not null)
            {
                context.Response.RedirectLocation = Location;
            }

            await context.Response.OutputStream.WriteAsync(Encoding.UTF8.GetBytes(Answer));
            context.Response.Close();
        }
    }
}
