using System.Net.Http.Headers;
using System.Text.Json;
using Workflow.Grains.Interfaces.Reminders;

namespace Workflow.Silo.Reminders.Delivering.Webhooks;

/// <summary>Posts to webhooks.</summary>
internal sealed class WebhookSender : IDisposable
{
    /// <summary>Octets of an answer that are read.</summary>
    private const int LongestAnswer = 64 * 1024;

    private readonly HttpClient client;

    public WebhookSender(WebhookSettings settings) => client = new HttpClient(GuardedConnections.Handler(settings))
    {
        Timeout = TimeSpan.FromSeconds(settings.TimeoutSeconds),
        MaxResponseContentBufferSize = LongestAnswer,
    };

    public async Task<SendResult> Send(WebhookForm form, WebhookBody body, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, body.Address) { Content = new ByteArrayContent(body.Json) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json", "utf-8");
        foreach (var (name, value) in body.Headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        try
        {
            using var response = await client.SendAsync(request, cancellationToken);
            if (!response.IsSuccessStatusCode)
            {
                return new SendResult.Failed($"the receiver answered {(int)response.StatusCode}");
            }

            // A robot answers 200 whatever happens, and says in its body what did.
            return form == WebhookForm.Json || CodeOf(await response.Content.ReadAsByteArrayAsync(cancellationToken)) is 0
                ? new SendResult.Sent()
                : new SendResult.Failed("the robot did not accept the message; check its secret and key words");
        }
        catch (HttpRequestException exception)
        {
            return new SendResult.Failed($"the receiver could not be reached: {exception.HttpRequestError}");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new SendResult.Failed("the receiver did not answer in time");
        }
    }

    public void Dispose() => client.Dispose();

    /// <summary><c>errcode</c> of 企业微信 and 钉钉, <c>code</c> of 飞书; null where there is neither.</summary>
    private static int? CodeOf(byte[] answer)
    {
        try
        {
            using var json = JsonDocument.Parse(answer);
            return json.RootElement.ValueKind == JsonValueKind.Object
                && (json.RootElement.TryGetProperty("errcode", out var code) || json.RootElement.TryGetProperty("code", out code))
                && code.ValueKind == JsonValueKind.Number && code.TryGetInt32(out var number)
                ? number
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
