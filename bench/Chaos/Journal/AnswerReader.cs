using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Journal;

internal static class AnswerReader
{
    public static async Task<(Answer Answer, byte[] Body)> Read(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsByteArrayAsync();
        var answer = new Answer
        {
            Status = (int)response.StatusCode,
            Version = VersionOf(response.Headers.ETag?.Tag),
            HasRetryAfter = response.Headers.RetryAfter is not null,
            Digest = Convert.ToHexStringLower(SHA256.HashData(body)),
        };
        return (response.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.Ordinal) == true ? Filled(answer, body) : answer, body);
    }

    public static ReportStatus StateOf(JsonElement report) => Enum.Parse<ReportStatus>(report.GetProperty("status").GetString()!, ignoreCase: true);

    private static Answer Filled(Answer answer, byte[] body)
    {
        using var document = JsonDocument.Parse(body);
        var root = document.RootElement;
        if (answer.Status != 200)
        {
            return answer with { Code = root.TryGetProperty("code", out var code) ? code.GetString() : null };
        }

        return !root.TryGetProperty("contentHash", out var hash) ? answer : answer with
        {
            Version = root.GetProperty("version").GetInt64(),
            State = StateOf(root),
            Hidden = root.GetProperty("takenDown").ValueKind == JsonValueKind.Object,
            ContentHash = hash.GetString(),
            Receipt = root.GetProperty("receipt") is { ValueKind: JsonValueKind.Object } receipt ? receipt.GetProperty("hash").GetString() : null,
            OpenRemark = root.GetProperty("remarks").EnumerateArray().Where(remark => remark.GetProperty("state").GetString() == "open")
                .Select(remark => remark.GetProperty("id").GetString()).FirstOrDefault(),
        };
    }

    private static long? VersionOf(string? tag) => long.TryParse(tag?.Trim('"'), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : null;
}
