using Workflow.Documents.Tests.Made;
using Workflow.Rules.Content;

namespace Workflow.Documents.Tests.Headings;

/// <summary>Titles, headings and prose of whole documents.</summary>
public class SectionTests
{
    private const string Body = "一、总体情况\n本局情况良好。\n五、存在的主要问题及改进情况\n问题是人手不足，将予改进。\n六、其他需要报告的事项\n无\n";

    [Theory]
    [InlineData("柳塘县文化局2020年政府信息公开工作年度报告\n", "柳塘县文化局2020年政府信息公开工作年度报告", "柳塘县文化局")]
    [InlineData("附件：\n柳塘县文化局2020年度政府\n信息公开年度报告\n报送单位：文化局\n", "柳塘县文化局2020年度政府信息公开年度报告", "柳塘县文化局")]
    [InlineData("附件1：柳塘县文化局2020年政府信息公开工作年度报告\n", "柳塘县文化局2020年政府信息公开工作年度报告", "柳塘县文化局")]
    [InlineData("柳塘县文化局\n2020年政府信息公开工作年度报告\n", "柳塘县文化局2020年政府信息公开工作年度报告", "柳塘县文化局")]
    [InlineData("2020年度柳塘县文化局政府信息公开工作年度报告\n（2021年1月12日）\n", "2020年度柳塘县文化局政府信息公开工作年度报告", "柳塘县文化局")]
    [InlineData("柳塘县文化局二〇二〇年政府信息公开年报\n", "柳塘县文化局二〇二〇年政府信息公开年报", "柳塘县文化局")]
    [InlineData("柳塘县文化局政府信息公开工作年度报告\n", "柳塘县文化局政府信息公开工作年度报告", "柳塘县文化局")]
    [InlineData("柳塘县文化局工作小结\n报送单位：柳塘县文化局办公室\n", "柳塘县文化局工作小结", "柳塘县文化局办公室")]
    public void Read_WhenTitleIsWrittenInOneOfManyWays_JoinsItAndNamesTheAgency(string head, string title, string agency)
    {
        var content = MadeReading.Taken(head + Body).Content;
        content.Title.ShouldBe(title);
        content.AgencyName.ShouldBe(agency);
        content.Section("preface").ShouldBeNull("what surrounds the title is no preface");
    }

    [Fact]
    public void Read_WhenSectionsHoldHeadingLikeLines_KeepsThemAsText()
    {
        var text = "柳塘县文化局2020年政府信息公开工作年度报告\n目录\n一、总体情况\n二、主动公开政府信息情况\n六、其他需要报告的事项\n"
            + "一、总体情况\n概况如下。\n5.存在的主要问题及改进情况\n人手不足\n二、主动公开政府信息情况\n三、收到和处理政府信息公开申请情况\n"
            + "四、政府信息公开行政复议、行政诉讼情况\n五、存在的主要问题及改进情况\n一、存在的主要问题\n不足。\n六、其他需要报告的事项\n无";
        var content = MadeReading.Taken(text).Content;
        content.Source!.Headings.Select(heading => heading.Text).ShouldBe(
        [
            "一、总体情况", "二、主动公开政府信息情况", "三、收到和处理政府信息公开申请情况",
            "四、政府信息公开行政复议、行政诉讼情况", "五、存在的主要问题及改进情况", "六、其他需要报告的事项",
        ]);
        content.Section("overview").ShouldBe("概况如下。\n5.存在的主要问题及改进情况\n人手不足");
        content.Section("problems").ShouldBe("一、存在的主要问题\n不足。");
    }

    [Fact]
    public void Read_WhenAHeadingIsWrapped_JoinsItInTheSource()
    {
        var text = Body.Replace("五、存在的主要问题及改进情况", "五、存在的主要问题及\n改进情况", StringComparison.Ordinal);
        var content = MadeReading.Taken(text).Content;
        content.Source!.Headings[1].ShouldBe(new SourceHeading("problems", "五、存在的主要问题及改进情况"));
        content.Section("problems").ShouldBe("问题是人手不足，将予改进。");
    }

    [Fact]
    public void Read_WhenASectionIsMissing_LeavesItOut()
    {
        var reading = MadeReading.Taken(Body[..Body.IndexOf('六', StringComparison.Ordinal)]);
        reading.Content.Section("other").ShouldBeNull();
        reading.Summary.Sections.ShouldBe(["overview", "problems"]);
    }

    [Fact]
    public void Read_WhenProseCarriesResidue_KeepsTheWordsOnly()
    {
        var text = "一、总体情况\n[bookmark: _GoBack]\n\u3000\u3000本\u0000局“公\u00A0开”  良好。\u3000\n\n（一）⼈员⺠生 \n \n五、存在的主要问题及改进情况\n";
        var content = MadeReading.Taken(text).Content;
        content.Section("overview").ShouldBe("本局“公\u00A0开”  良好。\n\n（一）人员民生");
        content.Section("problems").ShouldBe("");
    }
}
