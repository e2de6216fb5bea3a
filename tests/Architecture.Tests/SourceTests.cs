using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Workflow.Architecture.Tests;

public sealed partial class SourceTests(ITestOutputHelper output)
{
    [Fact]
    public void Files_OfTheRepository_HaveAtMost300Lines() =>
        SourceFile.All.Where(file => file.Lines.Count > 300).Select(file => $"{file.Path}: {file.Lines.Count}").ShouldBeEmpty();

    [Fact]
    public void Files_ThatAreNoTests_AreMostlySmall()
    {
        var sizes = SourceFile.All.Where(file => !file.IsTest).Select(file => file.Lines.Count).Order().ToList();
        var (median, ninetieth) = (sizes[sizes.Count / 2], sizes[sizes.Count * 9 / 10]);
        output.WriteLine($"{sizes.Count} files, median {median}, nine tenths up to {ninetieth}, largest {sizes[^1]} lines");

        median.ShouldBeLessThan(60);
        ninetieth.ShouldBeLessThan(150);
    }

    [Fact]
    public void Files_ThatAreNoTests_HaveOnePublicTypeAtMost() =>
        SourceFile.All.Where(file => !file.IsTest)
            .Where(file => file.Lines.Select(line => PublicType().Match(line)).Where(match => match.Success).Select(match => match.Groups["name"].Value).Distinct().Count() > 1)
            .Select(file => file.Path).ShouldBeEmpty();

    /// <summary>Numbers are stored and sent, so a member may move in its file but never change its number.</summary>
    [Fact]
    public void Enums_OfTheContracts_SayTheirNumbers()
    {
        var enums = SourceFile.All.Where(file => (file.Path.StartsWith("Grains.Interfaces/", StringComparison.Ordinal) || file.Path.StartsWith("Rules/", StringComparison.Ordinal))
            && file.Lines.Any(line => line.StartsWith("public enum ", StringComparison.Ordinal))).ToList();

        enums.Count.ShouldBeGreaterThan(5);
        enums.SelectMany(file => file.Lines.Select(line => MemberOfEnum().Match(line)).Where(match => match.Success && !match.Groups["number"].Success).Select(match => $"{file.Path}: {match.Value.Trim()}")).ShouldBeEmpty();
    }

    [GeneratedRegex(@"^public\s+(?:(?:static|sealed|abstract|partial|readonly)\s+)*(?:class|record(?:\s+struct)?|struct|enum|interface)\s+(?<name>\w+)")]
    private static partial Regex PublicType();

    [GeneratedRegex(@"^    [A-Z]\w*\s*(?<number>=\s*-?\d+)?\s*,?\s*$")]
    private static partial Regex MemberOfEnum();
}
