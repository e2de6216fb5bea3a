using Workflow.Grains.Interfaces.Reports;
using Workflow.Silo.Storage;

namespace Workflow.Silo.Tests.Storage;

public abstract class ReportIndexSuite<TFixture>(TFixture fixture) : IClassFixture<TFixture>
    where TFixture : StorageFixture
{
    private static readonly DateOnly Due = new(2031, 1, 30);
    private readonly string tenant = Rows.NewTenant();

    private IReportIndex Index => fixture.Get<IReportIndex>();

    private IGrainTable Table => fixture.Get<IGrainTable>();

    [Fact]
    public async Task Search_WithoutFilters_ListsTheNewestYearFirstThenByAgency()
    {
        await Put("shuili", 2029);
        await Put("shuili", 2030);
        await Put("nongye", 2030);

        (await Search(new())).ShouldBe(["2030 nongye", "2030 shuili", "2029 shuili"]);
    }

    [Fact]
    public async Task Search_WithFilters_NarrowsToThem()
    {
        await Put("nongye", 2030, ReportStatus.Submitted);
        await Put("shuili", 2030);
        await Put("jiaoyu", 2029);

        (await Search(new() { Year = 2029 })).ShouldBe(["2029 jiaoyu"]);
        (await Search(new() { Status = ReportStatus.Submitted })).ShouldBe(["2030 nongye"]);
        (await Search(new() { Agencies = ["shuili", "jiaoyu"] })).ShouldBe(["2030 shuili", "2029 jiaoyu"]);
        (await Search(new() { Agencies = [] })).ShouldBeEmpty();
        (await Index.Search(Query(new()) with { Tenant = tenant + "x" })).Items.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("青岚", 2)]
    [InlineData("农村", 1)]
    [InlineData("局", 2)]
    [InlineData("ong", 1)]
    [InlineData("NONG", 1)]
    [InlineData("公安", 0)]
    [InlineData("_", 0)]
    public async Task Search_ByAnyPartOfTheNameOrId_Finds(string search, int count)
    {
        await Table.PutAgency(tenant, "nongye", "青岚县农业农村局");
        await Table.PutAgency(tenant, "shuili", "青岚县水利局");
        await Put("nongye", 2030);
        await Put("shuili", 2030);

        (await Index.Search(Query(new()) with { Page = new PageRequest(search, null, 10) })).Items.Count.ShouldBe(count);
    }

    [Theory]
    [InlineData(ReportStatus.Draft, 0, 30, false)]
    [InlineData(ReportStatus.Draft, 0, 31, true)]
    [InlineData(ReportStatus.Returned, 0, 31, true)]
    [InlineData(ReportStatus.Approved, 0, 31, true)]
    [InlineData(ReportStatus.Published, 1, 31, false)]
    [InlineData(ReportStatus.Draft, 1, 31, false)]
    public async Task Search_ByLateness_AsksWhatIsMissedOnTheDay(ReportStatus status, int publishedRevision, int day, bool isLate)
    {
        await Table.PutReport(Summary("nongye", 2030, status) with { PublishedRevision = publishedRevision });
        var query = Query(new()) with { Today = new DateOnly(2031, 1, day) };

        (await Index.Search(query with { Late = true })).Items.Count.ShouldBe(isLate ? 1 : 0);
        (await Index.Search(query with { Late = false })).Items.Count.ShouldBe(isLate ? 0 : 1);
        (await Index.Search(query)).Items.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Search_PageByPageOver250Rows_HasNoGapAndNoRepeat()
    {
        foreach (var number in Enumerable.Range(0, 250))
        {
            await Put($"agency-{number % 125}", 2029 + (number / 125));
        }

        foreach (var limit in new[] { 1, 7, 100, 125, 250 })
        {
            var (seen, after) = (new List<string>(), (string?)null);
            do
            {
                var page = await Index.Search(Query(new()) with { Page = new PageRequest(null, after, limit) });
                seen.AddRange(page.Items.Select(Name));
                after = page.Next;
            }
            while (after is not null);

            seen.Count.ShouldBe(250);
            seen.Distinct().Count().ShouldBe(250);
            seen.ShouldBe([.. seen.OrderByDescending(name => name[..4], StringComparer.Ordinal).ThenBy(name => name, StringComparer.Ordinal)]);
        }
    }

    [Fact]
    public async Task Count_OfAYear_CountsAReportUnderCorrectionAsPublished()
    {
        await Put("nongye", 2030);
        await Put("shuili", 2030, ReportStatus.Submitted);
        await Put("jiaoyu", 2029, ReportStatus.Submitted);
        await Table.PutReport(Summary("gongan", 2030, ReportStatus.Published) with { PublishedRevision = 1 });
        await Table.PutReport(Summary("minzheng", 2030, ReportStatus.Returned) with { PublishedRevision = 1, Revision = 2 });

        (await Index.Count(tenant, 2030)).ShouldBe(
            new Dictionary<ReportStatus, int> { [ReportStatus.Draft] = 1, [ReportStatus.Submitted] = 1, [ReportStatus.Published] = 2 },
            ignoreOrder: true);
    }

    [Fact]
    public async Task Published_OfAYear_IsWhatIsOutAndVisible()
    {
        await Put("nongye", 2030, ReportStatus.Approved);
        await Table.PutReport(Summary("gongan", 2030, ReportStatus.Published) with { PublishedRevision = 1 });
        await Table.PutReport(Summary("minzheng", 2030, ReportStatus.Draft) with { PublishedRevision = 1, Revision = 2 });
        await Table.PutReport(Summary("shuili", 2030, ReportStatus.Published) with { PublishedRevision = 1, Hidden = true });

        (await Index.Published(tenant, 2030)).Select(Name).ToList().ShouldBe(["2030 gongan", "2030 minzheng"]);
    }

    [Fact]
    public async Task DueForPublication_AtAMoment_IsWhatIsApprovedAndWhoseTimeHasCome()
    {
        await Table.PutReport(Summary("later", 2030, ReportStatus.Approved) with { PublishAt = Rows.Now.AddMilliseconds(1) });
        await Table.PutReport(Summary("now", 2030, ReportStatus.Approved) with { PublishAt = Rows.Now });
        await Table.PutReport(Summary("earlier", 2030, ReportStatus.Approved) with { PublishAt = Rows.Now.AddDays(-1) });
        await Table.PutReport(Summary("out", 2030, ReportStatus.Published) with { PublishAt = Rows.Now.AddDays(-1) });
        await Put("unplanned", 2030, ReportStatus.Approved);

        (await Index.DueForPublication(Rows.Now)).Where(key => key.Tenant == tenant).Select(key => key.Agency).ToList().ShouldBe(["earlier", "now"]);
    }

    private Task Put(string agency, int year, ReportStatus status = ReportStatus.Draft) => Table.PutReport(Summary(agency, year, status));

    private ReportSummary Summary(string agency, int year, ReportStatus status) =>
        Rows.Summary(new ReportKey(tenant, agency, year), 1, status) with { SubmitDueOn = Due, PublishDueOn = Due };

    private async Task<List<string>> Search(Filter filter) => [.. (await Index.Search(Query(filter))).Items.Select(Name)];

    private ReportQuery Query(Filter filter) => new()
    {
        Tenant = tenant,
        Year = filter.Year,
        Status = filter.Status,
        Agencies = filter.Agencies,
        Today = Due,
        Page = new PageRequest(null, null, 500),
    };

    private static string Name(ReportRow row) => $"{row.Summary.Year} {row.Summary.Agency}";

    private sealed record Filter
    {
        public int? Year { get; init; }

        public ReportStatus? Status { get; init; }

        public IReadOnlyList<string>? Agencies { get; init; }
    }
}
