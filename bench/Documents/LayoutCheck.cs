using System.Collections.Concurrent;
using Workflow.Bench.Support;
using Workflow.Documents;
using Workflow.Documents.Tests.Made;

namespace Workflow.Bench.Documents;

/// <summary>Makes documents with random numbers in every layout and holds what is read against what was written.</summary>
internal static class LayoutCheck
{
    /// <summary>1 where a cell was read wrong.</summary>
    public static int Run(int count)
    {
        var results = new ConcurrentBag<(string Layout, MadeComparison Comparison)>();
        Parallel.For(0, count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, seed =>
        {
            var document = MadeDocument.Make(seed);
            var comparison = MadeComparison.Of(ReportReader.Read(document.Bytes, document.Kind, new ReadTarget(2020, document.Says.AgencyName)), document.Says);
            foreach (var wrong in comparison.Wrong)
            {
                Console.WriteLine($"seed {seed}, {document.Layout}: {wrong}");
            }

            results.Add((document.Layout, comparison));
        });
        foreach (var layout in results.GroupBy(result => result.Layout).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"{layout.Key}: {layout.Count()} documents, {layout.Sum(result => result.Comparison.Wrong.Count)} wrong, "
                + $"{layout.Sum(result => result.Comparison.NotFound)} cells not found, {layout.Sum(result => result.Comparison.Inferred)} inferred");
        }

        var wrongCells = results.Sum(result => result.Comparison.Wrong.Count);
        ResultLine.Write(new Dictionary<string, double>
        {
            ["documents"] = count,
            ["layouts"] = MadeDocument.LayoutCount,
            ["wrong"] = wrongCells,
            ["not_found"] = results.Sum(result => result.Comparison.NotFound),
            ["inferred"] = results.Sum(result => result.Comparison.Inferred),
        });
        return wrongCells == 0 ? 0 : 1;
    }
}
