using System.Globalization;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Architecture.Tests;

public sealed class EnumTests
{
    [Fact]
    public void Enums_OfTheContracts_AreTheReviewedOnes()
    {
        var found =
            from type in new[] { typeof(LocalizedText).Assembly, typeof(IReportGrain).Assembly }.SelectMany(assembly => assembly.GetExportedTypes())
            where type.IsEnum
            orderby type.Name
            from name in Enum.GetNames(type)
            select $"{type.Name}.{name} = {Convert.ToInt64(Enum.Parse(type, name), CultureInfo.InvariantCulture)}";
        var reviewed = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "enums.txt"));

        found.ToList().ShouldBe([.. reviewed], "numbers are stored and sent: append, never change or reuse; then renew enums.txt");
    }
}
