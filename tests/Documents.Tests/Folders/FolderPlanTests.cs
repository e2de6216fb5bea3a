using System.Text;
using Workflow.Documents.Folders;
using Workflow.Documents.Tests.Made;
using Workflow.Documents.Writing;
using Workflow.Rules.Agencies;
using Workflow.Rules.Content;

namespace Workflow.Documents.Tests.Folders;

public sealed class FolderPlanTests
{
    private const int Year = 2020;

    private static readonly NamedAgency[] Agencies = [new("jiaoyu", ["青岚县教育局"]), new("nongye", ["青岚县农业农村局", "青岚县农业局"]), new("caizheng", ["青岚县财政局"])];

    [Fact]
    public void Of_WhenEachFileNamesAnAgency_IsReadyWithItsContent()
    {
        var rows = Plan(File("1.html", Report("青岚县教育局", Year)), File("2.html", Report("青岚县农业局", Year))).Cast<FolderRow.Ready>().ToList();

        rows.Select(row => (row.File, row.Agency, row.By)).ShouldBe([("1.html", "jiaoyu", MatchedBy.Reporter), ("2.html", "nongye", MatchedBy.Reporter)]);
        rows.ShouldAllBe(row => row.Summary.Cells == row.Content.Cells.Count && row.Content.Form == "2019");
    }

    [Fact]
    public void Of_WhenAFileCannotBeTaken_SaysWhyAndGoesOn()
    {
        var rows = Plan(
            File("a.html", Report("红河县水利局", Year)),
            File("b.html", Report("青岚县教育局", 2019)),
            File("c.exe", "MZ"),
            File("d.txt", "今天天气很好。"),
            File("e.html", Report("青岚县财政局", Year)));

        rows.Take(4).Cast<FolderRow.NotReady>().Select(row => row.Code).ShouldBe(["folder.noAgency", "folder.otherYear", "folder.unsupported", "import.notAReport"]);
        rows[4].ShouldBeOfType<FolderRow.Ready>();
    }

    [Fact]
    public void Of_WhenAnAgencyComesTwice_TakesNeither()
    {
        var rows = Plan(File("新.html", Report("青岚县教育局", Year)), File("旧.html", Report("青岚县教育局", Year)), File("3.html", Report("青岚县财政局", Year)));

        rows.Take(2).Cast<FolderRow.NotReady>().ShouldAllBe(row => row.Code == "folder.twice" && row.Agencies.Single() == "jiaoyu");
        ((FolderRow.NotReady)rows[0]).Because.Zh.ShouldContain("旧.html");
        rows[2].ShouldBeOfType<FolderRow.Ready>();
    }

    [Fact]
    public void Of_WhileItReads_TellsHowFarItIs()
    {
        var told = new List<int>();

        FolderPlan.Of([File("1.html", Report("青岚县教育局", Year)), File("2.html", "")], Year, Agencies, progress: new Teller(told));

        told.ShouldBe([1, 2]);
    }

    private static IReadOnlyList<FolderRow> Plan(params FolderDocument[] documents) => FolderPlan.Of(documents, Year, Agencies);

    private static FolderDocument File(string name, string text) => new FolderDocument.Taken(name, Encoding.UTF8.GetBytes(text));

    private static string Report(string agency, int year)
    {
        var form = MadeReport.FormOf(0);
        ReportContent content = MadeReport.Make(0) with { Title = $"{agency}{year}年政府信息公开工作年度报告", AgencyName = agency };
        return HtmlReportWriter.Document(content, form);
    }

    private sealed class Teller(List<int> told) : IProgress<int>
    {
        public void Report(int value) => told.Add(value);
    }
}
