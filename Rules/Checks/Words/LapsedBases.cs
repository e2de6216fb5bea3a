namespace Workflow.Rules.Checks.Words;

/// <summary>The lapsed bases that reports still cite.</summary>
internal static class LapsedBases
{
    public static IReadOnlyList<LapsedBasis> All { get; } =
    [
        new(
            "国办发201432号",
            "国办发〔2014〕32号",
            new LocalizedText(
                "这一统计报送通知已由年度报告统一格式取代",
                "the notice on statistical returns was superseded by the uniform form of the yearly report"),
            HarmlessBeside: null),
        new(
            "国务院令第492号",
            "国务院令第492号",
            new LocalizedText(
                "2007年公布的条例文本已由国务院令第711号修订，自2019年5月15日起施行",
                "the Regulation's text of 2007 was revised by State Council Order No. 711, in force since 15 May 2019"),
            // 第492号公布，第711号修订 is how the revised Regulation itself cites its history.
            HarmlessBeside: "711号"),
    ];
}
