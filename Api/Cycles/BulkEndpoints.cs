using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Operations;
using Workflow.Api.Problems;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Content;
using Workflow.Silo.Cycles;
using Workflow.Silo.Operations;

namespace Workflow.Api.Cycles;

internal static class BulkEndpoints
{
    private const int LongestRemark = 2_000;

    /// <summary>Of which reports "all" speaks; other actions look for themselves.</summary>
    private static readonly Dictionary<string, ReportStatus> Ready = new()
    {
        ["approve"] = ReportStatus.Submitted,
        ["return"] = ReportStatus.Submitted,
        ["publish"] = ReportStatus.Approved,
    };

    public static void MapBulk(this RouteGroupBuilder cycle) =>
        cycle.MapPost("/bulk", Bulk).WithName("BulkAct").WithTokenScope(TokenScope.Write).ProducesProblem(400).ProducesProblem(403).ProducesProblem(404).ProducesProblem(422)
            .WithDescription("action: approve, publish, return (which needs a remark) or remind. agencies: a list of ids, or \"all\" for those whose reports wait for the action.");

    private static async Task<Results<Accepted<OperationResponse>, ProblemHttpResult>> Bulk(
        string tenant, int year, BulkRequest request, HttpContext context, IGrainFactory grains, BoardReader board, IOperationRunner runner)
    {
        if (!TenantAccess.CanRunCycle(CurrentActor.Of(context).Actor, tenant))
        {
            return Problem.Forbidden(context);
        }

        if (string.IsNullOrEmpty(request.Action) || request.Remark?.Length > LongestRemark || !TryRead(request.Agencies, out var agencies))
        {
            return Problem.Malformed(context, "bulk.malformed",
                "请填写 action；agencies 为机关编号的列表或 \"all\"；remark 最多 2000 字。",
                "Give an action; agencies is a list of ids or \"all\"; a remark has at most 2,000 characters.");
        }

        if (agencies is null && Ready.TryGetValue(request.Action, out var status))
        {
            if (await grains.GetTenant(tenant).Get() is not { } profile)
            {
                return Problem.NotFound(context);
            }

            agencies = [.. (await board.Read(profile, year)).Where(row => row.Report?.Status == status).Select(row => row.Agency)];
        }

        var header = await CommandHeaders.Read(context) with { DryRun = request.DryRun ?? false };
        var remark = request.Remark is null ? null : PlainText.Clean(request.Remark).Trim();
        return OperationAnswers.Started(context, await grains.GetCycle(tenant, year).Bulk(header, request.Action, agencies, remark), runner);
    }

    private static bool TryRead(JsonElement? given, out IReadOnlyList<string>? agencies)
    {
        agencies = given is { ValueKind: JsonValueKind.Array } list && list.EnumerateArray().All(item => item.ValueKind == JsonValueKind.String)
            ? [.. list.EnumerateArray().Select(item => item.GetString()!)]
            : null;
        return agencies?.All(Identifier.IsValid) ?? given is { ValueKind: JsonValueKind.String } all && all.GetString() == "all";
    }
}
