using System.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Reports.Models;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;

namespace Workflow.Api.Reports;

/// <summary>Gives each kind of reply its HTTP answer.</summary>
internal static class ReportAnswers
{
    public static Results<Ok<ReportResponse>, ProblemHttpResult> Answer(HttpContext context, ReportReply reply)
    {
        if (reply is not ReportReply.Done done)
        {
            return Refusal(context, reply);
        }

        context.Response.Headers.ETag = IfMatch.ETagOf(done.Report.Version);
        return TypedResults.Ok(ReportResponse.Of(done.Report, context.Language()));
    }

    public static ProblemHttpResult Refusal(HttpContext context, ReportReply reply)
    {
        switch (reply)
        {
            case ReportReply.NoSuchReport:
                return Problem.NotFound(context);
            case ReportReply.Forbidden forbidden:
                return Problem.Forbidden(context, forbidden.Detail);
            case ReportReply.KeyReused:
                return Problem.KeyReused(context);
            case ReportReply.Refused refused:
                return Problem.Of(context, 409, "lifecycle.refused", Unmet(refused.Reasons), ("reasons", Said(context, refused.Reasons)));
            case ReportReply.Unacceptable unacceptable:
                return Problem.Of(
                    context,
                    422,
                    unacceptable.Code,
                    unacceptable.Detail,
                    ("findings", unacceptable.Findings.Select(finding => FindingResponse.Of(finding, context.Language())).ToList()),
                    ("reasons", Said(context, unacceptable.Reasons)));
            case ReportReply.Stale stale:
                context.Response.Headers.ETag = IfMatch.ETagOf(stale.CurrentVersion);
                return Problem.Of(
                    context,
                    412,
                    "version.stale",
                    new LocalizedText(
                        "报告已被他人修改；conflicts 列出此后变动的单元格，请以新版本重发自己的部分。",
                        "The report was changed in the meantime; conflicts lists what changed. Send your own part again with the new version."),
                    ("conflicts", stale.Conflicts),
                    ("version", stale.CurrentVersion));
            default:
                throw new UnreachableException();
        }
    }

    private static LocalizedText Unmet(IReadOnlyList<LocalizedText> reasons) => new(
        $"当前不能办理：{string.Join("；", reasons.Select(reason => reason.Zh))}。",
        $"This cannot be done now: {string.Join("; ", reasons.Select(reason => reason.En))}.");

    private static List<string> Said(HttpContext context, IReadOnlyList<LocalizedText> reasons) => [.. reasons.Select(context.Say)];
}
