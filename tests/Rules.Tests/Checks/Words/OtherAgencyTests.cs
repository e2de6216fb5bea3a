using Workflow.Rules.Checks;
using Workflow.Rules.Tests.Checks.Support;

namespace Workflow.Rules.Tests.Checks.Words;

public sealed class OtherAgencyTests
{
    private const string Code = "text.otherAgency";

    [Theory]
    [InlineData("为加强税务系统政府信息公开，安排专人轮值。", "税务系统")]
    [InlineData("扎实推进教育系统政务公开，提高全局认识。", "教育系统")]
    [InlineData("市场监管系统的信息公开流程更加规范。", "市场监管系统")]
    [InlineData("教育系统全体干部职工高度重视信息公开。", "教育系统")]
    [InlineData("税务系统广大党员干部认真落实政务公开各项要求。", "税务系统")]
    [InlineData("青岚县教育局高度重视政府信息公开工作。", "青岚县教育局")]
    [InlineData("2022年，青岚县教育局严格按照条例要求，扎实推进政府信息公开。", "青岚县教育局")]
    [InlineData("2022年度雾泉县卫生健康委员会领导班子始终坚持政务公开。", "雾泉县卫生健康委员会")]
    [InlineData("白石镇人民政府高度重视信息公开。", "白石镇人民政府")]
    public void Check_WhenAnotherFieldsSystemSpeaksOfItself_QuotesIt(string sentence, string quote)
    {
        var finding = InventedReport.Of2022.Saying(sentence).Only(Code);

        finding.Level.ShouldBe(FindingLevel.Warning);
        finding.Section.ShouldBe("overview");
        finding.Quote.ShouldBe(quote);
    }

    [Theory]
    [InlineData("进一步加强农业农村系统政府信息公开工作。")]
    [InlineData("全国税务系统政务公开的做法值得学习。")]
    [InlineData("会同教育系统政务公开专员走访学校。")]
    [InlineData("学习信息公开发布系统的操作，接入县里的办公系统。")]
    [InlineData("完成应用系统政府信息公开模块的升级。")]
    [InlineData("行政执法系统信息公开由县司法局统一要求。")]
    [InlineData("我中心、我委、我街道均按县政府要求公开。")]
    [InlineData("通过公安系统核对了备案。")]
    [InlineData("全县教育系统干部职工高度重视信息公开。")]
    [InlineData("青岚县农业农村局高度重视政府信息公开工作。")]
    [InlineData("农业农村局高度重视政府信息公开工作。")]
    [InlineData("东屏市教育局高度重视政府信息公开工作，印发了考核办法。")]
    [InlineData("青岚县人民政府高度重视政府信息公开工作。")]
    [InlineData("青岚县委高度重视政务公开工作。")]
    [InlineData("青岚县政府办公室认真指导政府信息公开工作。")]
    [InlineData("根据青岚县教育局关于认真做好政府信息公开工作的通知。")]
    [InlineData("联合青岚县教育局积极推进政府信息公开。")]
    [InlineData("与青岚县教育局共同推进政务公开。")]
    [InlineData("青岚县教育局积极配合我局做好政府信息公开。")]
    [InlineData("青岚县教育局高度重视政府信息公开工作的做法值得借鉴。")]
    [InlineData("向青岚县教育局主动公开了水质信息。")]
    [InlineData("青岚县教育局印发了政府信息公开工作通知。")]
    public void Check_WhenOthersAreOnlyMentioned_IsSilent(string sentence) =>
        InventedReport.Of2022.Saying(sentence).Findings(Code).ShouldBeEmpty();

    [Theory]
    [InlineData("本报告由青岚县教育局编制。", "青岚县教育局")]
    [InlineData("报送单位：青岚县水务局\n", "青岚县水务局")]
    public void Check_WhenTheReportSaysAnotherBodyCompiledIt_QuotesItsName(string preface, string quote) =>
        InventedReport.Of2022.WithSection("preface", preface).Only(Code).Quote.ShouldBe(quote);

    [Theory]
    [InlineData("本报告由农业农村局编制。")]
    [InlineData("本报告依据条例，由东屏市青岚县农业农村局编制。")]
    [InlineData("报送单位：青岚县农业农村局")]
    [InlineData("本报告由我局编制。")]
    [InlineData("本报告由县政府办公室政务公开中心编制格式。")]
    public void Check_WhenThisAgencyOrItsGovernmentCompiledIt_IsSilent(string preface) =>
        InventedReport.Of2022.WithSection("preface", preface).Findings(Code).ShouldBeEmpty();

    [Theory]
    [InlineData("青岚县教育局第一幼儿园", AgencyKind.Institution)]
    [InlineData("青岚县少年宫", AgencyKind.Institution)]
    [InlineData("青岚县人民政府办公室", AgencyKind.Office)]
    public void Check_WhenABodyAboveOrBelowIsTheSubject_IsSilent(string agency, AgencyKind kind) =>
        (InventedReport.Of2022.WithSection("preface", "").Saying("青岚县教育局高度重视政府信息公开工作。") with { AgencyName = agency, Kind = kind }).Findings(Code).ShouldBeEmpty();

    [Fact]
    public void Check_WhenTheReportIsTheGovernments_IsSilent() =>
        (InventedReport.Of2022.Saying("推进教育系统政务公开。") with { Kind = AgencyKind.Government }).Findings(Code).ShouldBeEmpty();
}
