using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Problems;
using Workflow.Api.Reports.Models;
using Workflow.Grains.Interfaces.Reports.Commands;
using Workflow.Rules;

namespace Workflow.Api.Reports;

/// <summary>Later local dates: asked for by the agency, decided by the coordinator.</summary>
internal static class ExtensionEndpoints
{
    public static void MapExtensions(this RouteGroupBuilder group)
    {
        group.MapPost("/extension", Ask).WithName("AskExtension").Writes();
        group.MapPost("/extension/decide", Decide).WithName("DecideExtension").Writes();
    }

    private static async Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Ask(ExtensionRequest request, HttpContext context, IGrainFactory grains)
    {
        if (IfMatch.Read(context, out _) is { } problem)
        {
            return problem;
        }

        return request.Until is { } until
            ? await ReportDispatcher.Execute(context, grains, header => new AskExtension { Header = header, Until = until, Reason = request.Reason ?? "" })
            : Problem.Of(context, 422, "extension.untilMissing", new LocalizedText("请填写申请延至的日期 until。", "Give the date until which it is asked for."));
    }

    private static async Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Decide(ExtensionDecisionRequest request, HttpContext context, IGrainFactory grains)
    {
        if (IfMatch.Read(context, out _) is { } problem)
        {
            return problem;
        }

        return request.Granted is { } granted
            ? await ReportDispatcher.Execute(context, grains, header => new DecideExtension { Header = header, Granted = granted, Until = request.Until, Remark = request.Remark })
            : Problem.Of(context, 422, "extension.decisionMissing", new LocalizedText("请填写决定 granted（true 或 false）。", "Say the decision: granted, true or false."));
    }
}
