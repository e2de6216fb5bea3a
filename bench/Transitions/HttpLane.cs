using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;

namespace Workflow.Bench.Transitions;

/// <summary>The command as a signed-in client sends it: a token, If-Match and Idempotency-Key, and the answer read to its end.</summary>
internal sealed class HttpLane(HttpClient client, IReadOnlyList<Cycle> cycles) : ILane
{
    private static long operations;
    private int next;

    public Task Prepare(int commands) => Task.CompletedTask;

    public async Task Next()
    {
        var cycle = cycles[next];
        next = (next + 1) % cycles.Count;
        using var request = Request(cycle);
        using var answer = await client.SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            throw new InvalidOperationException($"{request.RequestUri} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
        }

        cycle.Advance();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public static string AddressOf(Cycle cycle) => $"api/v1/tenants/{cycle.Key.Tenant}/agencies/{cycle.Key.Agency}/reports/{cycle.Key.Year}";

    private static HttpRequestMessage Request(Cycle cycle)
    {
        var (path, body) = cycle.Step switch
        {
            CycleStep.Return => ("return", (object?)new { remarks = new[] { new { cell = "requests.granted.natural", text = "请核对与台账是否一致" } } }),
            CycleStep.Answer => (string.Create(CultureInfo.InvariantCulture, $"remarks/{cycle.Remarks}/answer"), new { text = "已核对，数字无误" }),
            _ => ("submit", null),
        };
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"{AddressOf(cycle)}/{path}", UriKind.Relative)) { Content = body is null ? null : JsonContent.Create(body) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", cycle.Step == CycleStep.Return ? "coordinator-token" : $"signs-{cycle.Key.Agency}-token");
        request.Headers.IfMatch.Add(new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{cycle.Version}\"")));
        request.Headers.Add("Idempotency-Key", string.Create(CultureInfo.InvariantCulture, $"http-{Interlocked.Increment(ref operations)}"));
        return request;
    }
}
