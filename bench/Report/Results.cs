using System.Text.Encodings.Web;
using System.Text.Json;

namespace Workflow.Bench.Report;

/// <summary>The latest measurement of each command, in a file, so that the page can be written again without measuring again.</summary>
internal static class Results
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>By command; empty where there is no such file.</summary>
    public static IReadOnlyDictionary<string, Measurement> Read(FileInfo file) => file.Exists
        ? JsonSerializer.Deserialize<Dictionary<string, Measurement>>(File.ReadAllText(file.FullName), Options)!
        : new Dictionary<string, Measurement>();

    public static void Write(FileInfo file, IReadOnlyDictionary<string, Measurement> measurements)
    {
        file.Directory!.Create();
        File.WriteAllText(file.FullName, JsonSerializer.Serialize(measurements, Options) + "\n");
    }
}
