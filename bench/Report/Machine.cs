using System.Globalization;
using System.Runtime.InteropServices;
using Dapper;
using Npgsql;
using Workflow.Driving;

namespace Workflow.Bench.Report;

/// <summary>On what was measured.</summary>
internal sealed record Machine
{
    public required string Processor { get; init; }

    public required int Cores { get; init; }

    public required double MemoryGigabytes { get; init; }

    public required string System { get; init; }

    public required string DotNet { get; init; }

    public required string PostgreSql { get; init; }

    public static async Task<Machine> Read()
    {
        await using var cluster = await PostgresCluster.Start();
        await using var connection = new NpgsqlConnection($"{cluster.ConnectionString};Pooling=false");
        return new Machine
        {
            Processor = Line("/proc/cpuinfo", "model name")?.TrimStart(':', ' ', '\t') ?? RuntimeInformation.ProcessArchitecture.ToString(),
            Cores = Environment.ProcessorCount,
            MemoryGigabytes = Math.Round(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (double)(1 << 30), 1),
            System = Line("/etc/os-release", "PRETTY_NAME=")?.Trim('"') is { } name ? $"{name}, Linux {Environment.OSVersion.Version}" : RuntimeInformation.OSDescription,
            DotNet = RuntimeInformation.FrameworkDescription.Replace(".NET ", "", StringComparison.Ordinal),
            PostgreSql = (await connection.ExecuteScalarAsync<string>("SELECT split_part(current_setting('server_version'), ' ', 1)"))!,
        };
    }

    public IEnumerable<(string What, string Value)> Facts() =>
    [
        ("processor", Processor),
        ("cores", Cores.ToString(CultureInfo.InvariantCulture)),
        ("memory", string.Create(CultureInfo.InvariantCulture, $"{MemoryGigabytes} GB")),
        ("system", System),
        (".NET", DotNet),
        ("PostgreSQL", PostgreSql),
    ];

    private static string? Line(string file, string start) =>
        File.Exists(file) && File.ReadLines(file).FirstOrDefault(line => line.StartsWith(start, StringComparison.Ordinal)) is { } line ? line[start.Length..].Trim() : null;
}
