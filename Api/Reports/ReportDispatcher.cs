using Microsoft.AspNetCore.Http.HttpResults;
using Orleans;
using Orleans.Storage;
using Workflow.Api.Reports.Models;
using Workflow.Api.Security;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;

namespace Workflow.Api.Reports;

/// <summary>Sends commands to reports.</summary>
internal static class ReportDispatcher
{
    private const int MostTries = 4;

    /// <summary>A write: needs <c>If-Match</c>, answers the report.</summary>
    public static async Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Execute(HttpContext context, IGrainFactory grains, Func<CommandHeader, ReportCommand> command)
    {
        if (IfMatch.Read(context, out var version) is { } problem)
        {
            return problem;
        }

        var header = await CommandHeaders.Read(context) with { ExpectedVersion = version };
        return ReportAnswers.Answer(context, await Send(grains, ReportRoute.KeyOf(context), command(header)));
    }

    /// <summary>Where any version will do, a lost race is run again under the same operation id; else it is the caller's to decide.</summary>
    public static async Task<ReportReply> Send(IGrainFactory grains, ReportKey key, ReportCommand command)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await grains.GetReport(key).Execute(command);
            }
            catch (InconsistentStateException) when (command.Header.ExpectedVersion is null && attempt < MostTries)
            {
                // Another process was faster; the next call reads what it stored.
            }
        }
    }
}
