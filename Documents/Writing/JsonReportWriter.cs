using System.Text.Json;
using Workflow.Rules.Content;

namespace Workflow.Documents.Writing;

/// <summary>Writes a content as JSON that <see cref="ReportReader"/> reads back to the same content hash.</summary>
public static class JsonReportWriter
{
    /// <returns>UTF-8 without a byte order mark.</returns>
    public static byte[] Write(ReportContent content) => JsonSerializer.SerializeToUtf8Bytes(content, ReportJson.Options);
}
