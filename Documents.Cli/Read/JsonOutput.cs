using System.Text.Json;
using System.Text.Json.Serialization;
using Spectre.Console;
using Workflow.Rules.Checks;
using Workflow.Rules.Content;

namespace Workflow.Documents.Cli.Read;

/// <summary>One JSON object: <c>{content, read, findings}</c>, or <c>{code, detail}</c> for a document that was refused.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new(ReportJson.Options)
    {
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static void Write(DocumentReading.Read read, IReadOnlyList<Finding> findings, IAnsiConsole console) =>
        Write(new { content = read.Content, read = read.Summary, findings }, console);

    public static void Write(DocumentReading.Refused refused, IAnsiConsole console) =>
        Write(new { code = refused.Code, detail = refused.Detail }, console);

    // Past the console's own wrapping of lines: a program reads this.
    private static void Write(object output, IAnsiConsole console) => console.Profile.Out.Writer.WriteLine(JsonSerializer.Serialize(output, Options));
}
