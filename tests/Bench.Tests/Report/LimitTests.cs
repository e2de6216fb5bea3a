using Workflow.Bench.Report;

namespace Workflow.Bench.Tests.Report;

public sealed class LimitTests
{
    [Theory]
    [InlineData(1.5, true)]
    [InlineData(1.6, true)]
    [InlineData(1.49, false)]
    public void IsMetBy_WhenAtLeastIsAsked_TakesTheBoundAndMore(double figure, bool met) => Limit.AtLeast(1.5).IsMetBy(figure).ShouldBe(met);

    [Theory]
    [InlineData(1.3, true)]
    [InlineData(0.9, true)]
    [InlineData(1.301, false)]
    public void IsMetBy_WhenAtMostIsAsked_TakesTheBoundAndLess(double figure, bool met) => Limit.AtMost(1.3).IsMetBy(figure).ShouldBe(met);

    [Theory]
    [InlineData("checks_form2021_ms", 5, false)]
    [InlineData("b_over_a_64", 1.5, true)]
    [InlineData("b_over_a_16", 1.1, true)]
    [InlineData("b_over_a_1", 0.7, true)]
    [InlineData("c_over_a_64", 0.8, true)]
    [InlineData("p99_b_over_a_64", 1.2, false)]
    [InlineData("b_over_a_64_20k", 1.2, true)]
    [InlineData("growth", 1.3, false)]
    [InlineData("lost", 0, false)]
    public void All_ForEachFigureOfTheSpecification_HasItsLimit(string name, double bound, bool isLeast)
    {
        var limit = Chapters.All.SelectMany(chapter => chapter.Figures).Single(figure => figure.Name == name).Limit;

        limit.ShouldBe(isLeast ? Limit.AtLeast(bound) : Limit.AtMost(bound));
    }
}
