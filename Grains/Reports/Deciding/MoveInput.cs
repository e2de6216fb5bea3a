using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>What a request to move a report may carry: remarks that point at something, addresses that are addresses.</summary>
internal static class MoveInput
{
    private static readonly TimeSpan FurthestPublication = TimeSpan.FromDays(366);

    public static ReportDecision.Rejected? WhatIsWrong(ReportSituation situation, MoveReport command)
    {
        foreach (var remark in command.Remarks)
        {
            if (string.IsNullOrWhiteSpace(remark.Text))
            {
                return ReportDecision.Unacceptable("remark.empty", "审核意见不能为空：请写明要改什么。", "A remark is empty: write what has to be mended.");
            }

            if (remark.Cell is { } cell && situation.Form.FindCell(cell) is null)
            {
                return ReportDecision.Unacceptable([ContentValidator.UnknownCell(cell, situation.Form)]);
            }

            if (remark.Section is { } section && section is not ("preface" or "title") && situation.Form.FindSection(section) is null)
            {
                return ReportDecision.Unacceptable([ContentValidator.UnknownSection(section)]);
            }
        }

        if (command.PublishAt > situation.Now + FurthestPublication)
        {
            return ReportDecision.Unacceptable("publish.tooFar", "定时公布的时间不能晚于一年之后，请核对年份。", "A publication can be set at most a year ahead; check the year.");
        }

        if (command.OfficialUrl is { } url && !(Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"))
        {
            return ReportDecision.Unacceptable("url.invalid", $"“{url}”不是网址，应以 http:// 或 https:// 开头。", $"“{url}” is no web address; it starts with http:// or https://.");
        }

        return null;
    }
}
