using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using Workflow.Journey.Tests.Driving;
using Xunit.Abstractions;

namespace Workflow.Journey.Tests.Samples;

[Trait("Category", "Samples")]
public sealed class SampleImportTests(ITestOutputHelper output)
{
    private const string Tenant = "samples";

    private static readonly string[] Arithmetic = ["requests.balance", "requests.outcomes", "requests.applicants", "review.total"];

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public async Task Import_WhenReportIsReal_ReadsItAsListed(string number)
    {
        var sample = Sample.All.Single(sample => sample.Number == number);
        var document = sample.Read();
        await using var product = await Product.Start();
        var coordinator = await Cast.Make(product, Tenant, [("reporter", sample.AgencyName, sample.AgencyKind)], sample.Year);
        var path = $"/api/v1/tenants/{Tenant}/agencies/reporter/reports/{sample.Year}";

        var dry = (await coordinator.Upload($"{path}/import?dryRun=true", document)).Expect(HttpStatusCode.OK).Json;
        var stored = (await coordinator.Upload($"{path}/import", document)).Expect(HttpStatusCode.OK).Json;

        ((int?)dry["read"]!["cells"]).ShouldBe(198);
        JsonNode.DeepEquals(stored["content"], dry["content"]).ShouldBeTrue("the dry run showed something else than was stored");
        JsonNode.DeepEquals(stored["findings"], dry["findings"]).ShouldBeTrue("the dry run found something else");
        JsonNode.DeepEquals((await coordinator.GetOk(path)).Json["content"], dry["content"]).ShouldBeTrue("something else was read back");
        HasTheNumbers(sample, dry["content"]!, await Form(coordinator));
        HasTheHeadings(sample, dry["content"]!, await Form(coordinator));
        HasTheFindings(sample, dry.List("findings"), Squeezed(Encoding.UTF8.GetString(document)));
    }

    private static async Task<JsonNode> Form(Caller coordinator) => (await coordinator.GetOk("/api/v1/forms/2019")).Json;

    private static void HasTheNumbers(Sample sample, JsonNode content, JsonNode form)
    {
        var cells = content["cells"]!.AsObject();
        cells.Count.ShouldBe(198);
        foreach (var (cell, value) in cells)
        {
            ((decimal?)value).ShouldBe(sample.Numbers.TryGetValue(cell, out var number) ? number : sample.Elsewhere, cell);
        }

        cells.Select(cell => cell.Key).ShouldBe(form.List("tables").SelectMany(table => table.List("blocks")).SelectMany(block => block.List("cells")).Select(cell => cell.Text("id")), ignoreOrder: true);
        if (sample.Number == "004")
        {
            content["raw"]!.Text("disclosure.procurement.projects").ShouldBe("5次");
            content["raw"]!.Text("disclosure.procurement.amount").ShouldBe("255490元");
        }
    }

    private static void HasTheHeadings(Sample sample, JsonNode content, JsonNode form)
    {
        var expected = form.List("sections").Where(section => sample.Has(section.Text("id")))
            .Select(section => (section.Text("id"), Squeezed(sample.Heading(section.Text("id"), section.Text("heading")))));
        content["source"]!.List("headings").Select(heading => (heading.Text("section"), Squeezed(heading.Text("text")))).ShouldBe(expected);
    }

    private void HasTheFindings(Sample sample, IReadOnlyList<JsonNode> findings, string text)
    {
        var others = findings.ToList();
        foreach (var expected in sample.Findings)
        {
            var found = others.Find(finding => finding.Text("code") == expected.Code && Place(finding) == expected.Place && Quotes(finding, expected.Quote))
                .ShouldNotBeNull($"{sample.Number}: no {expected.Code} at {expected.Place} quoting “{expected.Quote}” among\n{Print(findings)}");
            others.Remove(found);
        }

        foreach (var finding in findings.Where(finding => finding["quote"] is not null))
        {
            text.ShouldContain(Squeezed(finding.Text("quote")), Case.Sensitive, $"{finding.Text("code")} quotes words that the report does not have");
        }

        var sums = findings.Where(finding => Arithmetic.Contains(finding.Text("code"))).ToList();
        sums.ShouldAllBe(finding => !(bool)finding["assessable"]!);
        sums.Select(finding => finding.Text("code")).Distinct().ShouldBe(sample.Number == "004" ? Arithmetic : [], ignoreOrder: true);
        foreach (var finding in findings)
        {
            finding.Text("message").ShouldNotBeNullOrWhiteSpace();
        }

        output.WriteLine($"{sample.Number}: beside the {sample.Findings.Count} findings listed: {others.Count} more\n{Print(others)}");
    }

    private static string? Place(JsonNode finding) => (string?)finding["section"] ?? (string?)finding["table"];

    private static bool Quotes(JsonNode finding, string? words) =>
        words is null || Squeezed((string?)finding["quote"] ?? "").Contains(words, StringComparison.Ordinal);

    private static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    private static string Print(IReadOnlyList<JsonNode> findings) => string.Join('\n', findings.Select(finding =>
        $"  {finding.Text("code")} {finding.Text("level")}{((bool)finding["assessable"]! ? "" : " (not assessable)")} at {Place(finding)} {finding["row"]}{finding["column"]}{finding["cell"]} “{finding["quote"]}”"));
}
