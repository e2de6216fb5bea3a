using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Json;
using Workflow.Api.Problems;
using Workflow.Api.Reports.Models;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules.Checks.Words;
using Workflow.Rules.Compare;
using Workflow.Silo.Similarity;

namespace Workflow.Api.Reports;

/// <summary>How much of a report's text stands in others.</summary>
internal static class SimilarEndpoints
{
    private const int MostOthers = 50;

    public static void MapSimilar(this RouteGroupBuilder group) => group.MapGet("/similar", Similar).WithName("CompareTexts")
        .WithDescription("Shares of repeated sentences: against the agency's report of the year before and, for coordinators and auditors, against what other agencies submitted for the year.")
        .ProducesProblem(403).ProducesProblem(404);

    private static async Task<Results<Ok<SimilarResponse>, ProblemHttpResult>> Similar(HttpContext context, IGrainFactory grains, ISimilarReports similar)
    {
        var (key, actor) = (ReportRoute.KeyOf(context), CurrentActor.Of(context).Actor);
        if (await grains.GetReport(key).Get(actor) is not ReportReply.Done done)
        {
            return Problem.NotFound(context);
        }

        var content = done.Report.Content;
        var print = NarrativePrint.Of(content);
        var before = await grains.GetReport(key.LastYear).GetContent(actor, new ContentSelector(Revision: 0));
        var lastYear = before is null ? null : new Likeness(key.Agency, print.RepeatedFrom(NarrativePrint.Of(before)), print.Sentences.Count);
        var findings = done.Report.Findings.Where(judged => judged.Finding.Code == "text.repeated").Select(judged => FindingResponse.Of(judged, context.Language())).ToList();
        List<LikenessResponse>? others = null;
        if (ReportAccess.SeesCoordinatorFindings(actor, key))
        {
            var found = await similar.To(key, content);
            others = [.. found.Take(MostOthers).Select(likeness => LikenessResponse.Of(likeness, key.Year))];
            findings.AddRange((await AgainstOthers(found, key, grains)).Select(finding => FindingResponse.Of(new JudgedFinding(finding, null, null), context.Language())));
        }

        return TypedResults.Ok(new SimilarResponse(print.Sentences.Count, lastYear is null ? null : LikenessResponse.Of(lastYear, key.Year - 1), others, findings));
    }

    private static async Task<IReadOnlyList<Rules.Checks.Finding>> AgainstOthers(IReadOnlyList<Likeness> found, ReportKey key, IGrainFactory grains)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var likeness in found.TakeWhile(likeness => likeness.IsHigh).Take(RepeatedFromOthers.MostAgencies))
        {
            names[likeness.Agency] = (await grains.GetAgency(key.Tenant, likeness.Agency).Get())?.Name ?? likeness.Agency;
        }

        return RepeatedFromOthers.Of(found, agency => names[agency]);
    }
}
