using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Workflow.Journey.Tests.Restarts;

/// <summary>Sends each request to a process that says it is ready, in turn, and repeats none: what fails, fails for the client.</summary>
internal sealed class Balancer : IAsyncDisposable
{
    private static readonly TimeSpan AskEvery = TimeSpan.FromMilliseconds(100);

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(30) };
    private readonly ServerProcess[] servers;
    private readonly CancellationTokenSource stop = new();
    private readonly Task asking;
    private volatile Uri[] ready = [];
    private int turn;

    private Balancer(ServerProcess[] servers)
    {
        this.servers = servers;
        asking = KeepAsking();
    }

    public static async Task<Balancer> Over(params ServerProcess[] servers)
    {
        var balancer = new Balancer(servers);
        await balancer.Ask();
        return balancer;
    }

    public void Replace(int number, ServerProcess server) => Volatile.Write(ref servers[number], server);

    public async Task<string> SignIn(string user, string password)
    {
        using var answer = await http.PostAsJsonAsync(new Uri(Next(), "/api/v1/sessions"), new { user, password });
        return (string)JsonNode.Parse(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync())!["token"]!;
    }

    /// <returns>What was wrong; null for an answer of success.</returns>
    public async Task<string?> Send(HttpMethod method, string path, string token, object? body)
    {
        using var request = new HttpRequestMessage(method, new Uri(Next(), path)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        request.Headers.IfMatch.Add(EntityTagHeaderValue.Any);
        try
        {
            using var answer = await http.SendAsync(request);
            return answer.IsSuccessStatusCode ? null : $"{method} {path} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}";
        }
        catch (HttpRequestException exception)
        {
            return $"{method} {path} failed: {exception.Message}";
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await asking;
        http.Dispose();
        stop.Dispose();
    }

    private Uri Next()
    {
        var now = ready;
        return now[(int)((uint)Interlocked.Increment(ref turn) % (uint)now.Length)];
    }

    private async Task KeepAsking()
    {
        using var clock = new PeriodicTimer(AskEvery);
        try
        {
            while (await clock.WaitForNextTickAsync(stop.Token))
            {
                await Ask();
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
    }

    private async Task Ask()
    {
        var answers = await Task.WhenAll(servers.Select(server => IsReady(server.Address)));
        ready = [.. servers.Zip(answers).Where(pair => pair.Second).Select(pair => pair.First.Address)];
    }

    private async Task<bool> IsReady(Uri address)
    {
        try
        {
            using var answer = await http.GetAsync(new Uri(address, "/health/ready"), stop.Token);
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
