using Workflow.Documents.Headings;

namespace Workflow.Documents.Tests.Headings;

public class HeadingLineTests
{
    [Theory]
    [InlineData("一、总体情况", "overview")]
    [InlineData("二、主动公开政府信息情况", "disclosure")]
    [InlineData("\u00A0三、 收到和处理政府信息公开申请情况", "requests")]
    [InlineData("四、政府信息公开行政复议、行政诉讼情况", "review")]
    [InlineData("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "review")]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", "problems")]
    [InlineData("5、 存在的主要问题及改进情况", "problems")]
    [InlineData("６．其他需要报告的事项", "other")]
    [InlineData("六、其它需要报告的事项：", "other")]
    [InlineData("第五部分 存在的主要问题及改进情况", "problems")]
    [InlineData("⼀、总体情况", "overview")]
    [InlineData("其他需要报告的事项", "other")]
    public void Read_WhenLineIsAHeading_NamesItsSection(string line, string section)
    {
        var heading = HeadingLine.Read(line).ShouldNotBeNull();
        heading.Section.ShouldBe(section);
        heading.Text.ShouldBe(line.Trim());
        heading.Rest.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2.主动公开政府信息情况：无")]
    [InlineData("（一）总体情况")]
    [InlineData("全文由总体情况、主动公开政府信息情况、其他需要报告的事项六个部分组成。")]
    [InlineData("一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况")]
    [InlineData("三、本年度办理结果")]
    [InlineData("二是存在的主要问题得到改进。")]
    [InlineData("")]
    public void Read_WhenLineIsNoHeading_SaysSo(string line) => HeadingLine.Read(line).ShouldBeNull();

    [Fact]
    public void Read_WhenTextFollowsOnTheLine_KeepsItApart()
    {
        var heading = HeadingLine.Read("六、其他需要报告的事项：无").ShouldNotBeNull();
        (heading.Text, heading.Rest).ShouldBe(("六、其他需要报告的事项", "无"));
    }
}
