using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Workflow.Api.Reports.Models;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports.Commands;

namespace Workflow.Api.Reports;

/// <summary>Sends commands to reports.</summary>
internal static class ReportDispatcher
{
    /// <summary>A write: needs <c>If-Match</c>, answers the report.</summary>
    public static async Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Execute(HttpContext context, IGrainFactory grains, Func<CommandHeader, ReportCommand> command)
    {
        if (IfMatch.Read(context, out var version) is { } problem)
        {
            return problem;
        }

        var header = await CommandHeaders.Read(context) with { ExpectedVersion = version };
        return ReportAnswers.Answer(context, await grains.GetReport(ReportRoute.KeyOf(context)).Execute(command(header)));
    }
}
