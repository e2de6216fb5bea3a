using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules.Compare;
using Workflow.Rules.Content;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Similarity;

/// <summary>Keeps an index for each year that was asked for, and reads only contents that it has not read yet.</summary>
internal sealed class SimilarReports(ISubmittedContents submitted, IContentStore contents) : ISimilarReports
{
    /// <summary>The years of tenants that stay in memory: 3,000 agencies take about 10 MB.</summary>
    private const int MostYears = 20;

    private readonly Lock gate = new();
    private readonly Dictionary<(string Tenant, int Year), IndexedYear> years = [];
    private readonly LinkedList<(string Tenant, int Year)> lastUsed = [];

    public async Task<IReadOnlyList<Likeness>> To(ReportKey key, ReportContent content)
    {
        var hashes = await submitted.Hashes(key.Tenant, key.Year);
        var year = YearOf((key.Tenant, key.Year));
        var read = new List<(string Agency, string Hash, NarrativePrint Print)>();
        foreach (var (agency, hash) in year.Missing(hashes))
        {
            if (await contents.Get(key.Tenant, hash) is { } bytes)
            {
                read.Add((agency, hash, NarrativePrint.Of(JsonSerializer.Deserialize<ReportContent>(bytes, ReportJson.Options)!)));
            }
        }

        return year.LikeTo(key.Agency, NarrativePrint.Of(content), hashes, read);
    }

    private IndexedYear YearOf((string Tenant, int Year) key)
    {
        lock (gate)
        {
            lastUsed.Remove(key);
            lastUsed.AddLast(key);
            if (lastUsed.Count > MostYears)
            {
                years.Remove(lastUsed.First!.Value);
                lastUsed.RemoveFirst();
            }

            return years.TryGetValue(key, out var year) ? year : years[key] = new IndexedYear();
        }
    }
}
