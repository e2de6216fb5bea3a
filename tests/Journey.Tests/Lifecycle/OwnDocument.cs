namespace Workflow.Journey.Tests.Lifecycle;

/// <summary>A report of an invented bureau, as a word processor saves it as text.</summary>
/// <remarks>
/// Its faults: two more requests received than dealt with, a blank, words where a number belongs, a wrong total of reconsiderations,
/// no measures in section five, and parts in section one that do not add up to the stated 96.
/// </remarks>
internal static class OwnDocument
{
    public static JourneyDocument Read()
    {
        using var stream = typeof(OwnDocument).Assembly.GetManifestResourceStream("own-report-2020.txt")!;
        using var text = new MemoryStream();
        stream.CopyTo(text);
        return new JourneyDocument
        {
            AgencyName = "鹿鸣县水利局",
            AgencyKind = "department",
            Year = 2020,
            Text = text.ToArray(),
            Refusal = "report.hasErrors",
            Blocking = ["requests.balance", "requests.applicants", "cell.blank", "cell.notANumber", "review.total", "section.noMeasures", "text.parts"],
            Cells = new Dictionary<string, decimal>
            {
                ["requests.new.natural"] = 14,
                ["requests.granted.research"] = 0,
                ["disclosure.penalty.decisions"] = 86,
                ["review.reconsideration.total"] = 4,
            },
            Sections = new Dictionary<string, string>
            {
                ["problems"] = "存在的问题：一是乡镇水利站报送信息不及时；二是防汛专业用语群众不易看懂。\n改进措施：一是按月通报各站报送情况；二是为每类预警配一张图解。",
            },
        };
    }
}
