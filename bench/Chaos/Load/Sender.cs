using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Workflow.Bench.Chaos.Faults;
using Workflow.Bench.Chaos.Journal;

namespace Workflow.Bench.Chaos.Load;

/// <summary>Sends to one process, and writes down what was sent and what came back.</summary>
internal sealed class Sender(Fleet fleet, RunJournal journal) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly HttpClient http = new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(2) }) { Timeout = Patience };

    public async Task<Delivery> Send(Person person, Operation operation, int process)
    {
        using var request = Request(person, process, operation.Act == Act.Edit ? HttpMethod.Patch : HttpMethod.Post, $"{Town.ReportPath(operation.Agency)}/{operation.Path}");
        request.Content = operation.Body is null ? null : new StringContent(operation.Body, Encoding.UTF8, "application/json");
        request.Headers.IfMatch.Add(operation.IfMatch is { } version ? new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{version}\"")) : EntityTagHeaderValue.Any);
        request.Headers.Add("Idempotency-Key", operation.Key);
        var sent = Now;
        var (delivery, body) = await Exchange(request);
        if (delivery.Reached)
        {
            await journal.Add(new Attempt(operation, process, sent, Now, delivery.Answer), body);
        }

        return delivery;
    }

    public async Task<Delivery> ReadReport(Person person, string agency, int process)
    {
        using var request = Request(person, process, HttpMethod.Get, Town.ReportPath(agency));
        var sent = Now;
        var (delivery, body) = await Exchange(request);
        if (delivery.Answer is { IsAccepted: true, Version: { } version })
        {
            await journal.Add([new Sighting(agency, process, sent, Now, version)], body!);
        }

        return delivery;
    }

    public async Task<Delivery> ReadList(Person person, int process)
    {
        using var request = Request(person, process, HttpMethod.Get, Town.ReportsPath);
        var sent = Now;
        var (delivery, body) = await Exchange(request);
        if (delivery.Answer is { IsAccepted: true })
        {
            using var list = JsonDocument.Parse(body!);
            var received = Now;
            await journal.Add(
                [.. list.RootElement.GetProperty("items").EnumerateArray().Select(row => new Sighting(row.GetProperty("agency").GetString()!, process, sent, received, row.GetProperty("version").GetInt64()))],
                body!);
        }

        return delivery;
    }

    public void Dispose() => http.Dispose();

    private static long Now => TimeProvider.System.GetTimestamp();

    private HttpRequestMessage Request(Person person, int process, HttpMethod method, string path)
    {
        var request = new HttpRequestMessage(method, new Uri(fleet.AddressOf(process), path));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", person.Token);
        return request;
    }

    private async Task<(Delivery Delivery, byte[]? Body)> Exchange(HttpRequestMessage request)
    {
        try
        {
            using var response = await http.SendAsync(request);
            var (answer, body) = await AnswerReader.Read(response);
            return (new Delivery(true, answer), body);
        }
        catch (HttpRequestException exception) when (exception.HttpRequestError == HttpRequestError.ConnectionError)
        {
            return (new Delivery(false, null), null);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException or OperationCanceledException)
        {
            return (new Delivery(true, null), null);
        }
    }
}
