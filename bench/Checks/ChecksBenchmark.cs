using BenchmarkDotNet.Attributes;
using Workflow.Rules.Checks;

namespace Workflow.Bench.Checks;

/// <summary>All checks of one report, as they run on every keystroke of a person and every row of an import.</summary>
[MemoryDiagnoser]
public class ChecksBenchmark
{
    private readonly CheckSubject firstForm = BenchReport.Of(2020, characters: 3_000);
    private readonly CheckSubject secondForm = BenchReport.Of(2022, characters: 3_000);
    private readonly CheckSubject large = BenchReport.Of(2022, characters: 34_000);

    [Benchmark(Description = "2019 form, 3,000 characters, with last year")]
    [Limit(5)]
    public IReadOnlyList<Finding> Form2019() => ReportChecker.Check(firstForm);

    [Benchmark(Description = "2021 form, 3,000 characters, with last year")]
    [Limit(5)]
    public IReadOnlyList<Finding> Form2021() => ReportChecker.Check(secondForm);

    [Benchmark(Description = "2021 form, 100 KB of text, with last year")]
    [Limit(5)]
    public IReadOnlyList<Finding> Large() => ReportChecker.Check(large);
}
