using System.Globalization;
using Workflow.Documents.Tests.Made;
using Xunit.Abstractions;

namespace Workflow.Documents.Tests;

/// <summary>Reading never gives a number that the document does not have, in whatever layout; what it leaves out, it reports.</summary>
public class MadeDocumentTests(ITestOutputHelper output)
{
    /// <summary>How many documents are made and read: 10,000 is the number that must hold.</summary>
    private const string Variable = "WORKFLOW_MADE_DOCUMENTS";

    [Fact]
    public void Read_WhenDocumentsAreOfAnyLayout_ReadsNoCellWrong()
    {
        var count = int.Parse(Environment.GetEnvironmentVariable(Variable) ?? "460", CultureInfo.InvariantCulture);
        var results = Enumerable.Range(0, count).Select(seed =>
        {
            var document = MadeDocument.Make(seed);
            return (seed, document.Layout, Comparison: MadeComparison.Of(MadeReading.Of(document.Bytes, document.Kind), document.Says));
        }).ToList();

        results.Where(result => result.Comparison.Wrong.Count > 0)
            .Select(result => $"{result.seed}, {result.Layout}: {string.Join("; ", result.Comparison.Wrong)}").ShouldBeEmpty();
        results.Select(result => result.Layout).Distinct().Count().ShouldBe(MadeDocument.LayoutCount);
        foreach (var layout in results.GroupBy(result => result.Layout))
        {
            var (notFound, inferred) = (layout.Sum(result => result.Comparison.NotFound), layout.Sum(result => result.Comparison.Inferred));
            output.WriteLine($"{layout.Key}: {layout.Count()} documents, {notFound} cells not found, {inferred} inferred");
            if (!layout.Key.Contains("spaces", StringComparison.Ordinal))
            {
                notFound.ShouldBe(0, $"{layout.Key}: only where blank cells leave no trace is a row left out");
            }
        }
    }
}
