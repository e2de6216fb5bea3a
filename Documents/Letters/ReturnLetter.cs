namespace Workflow.Documents.Letters;

/// <summary>退回意见: what one agency is to mend.</summary>
public static class ReturnLetter
{
    /// <param name="remarks">Where something is wrong, by the name that people know it by, and what.</param>
    public static OfficialLetter Of(string office, string agencyName, int year, DateOnly today, IReadOnlyList<(string Place, string Text)> remarks) => new(
        $"关于修改{year}年政府信息公开工作年度报告的函",
        agencyName,
        [
            $"你单位报送的{year}年政府信息公开工作年度报告收悉。经审核，有以下{remarks.Count}处需要修改：",
            .. remarks.Select((remark, index) => $"（{index + 1}）{remark.Place}：{remark.Text}"),
            "请逐条修改或者说明后重新报送。",
        ],
        null,
        office,
        today);
}
