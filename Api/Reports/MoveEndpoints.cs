using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Orleans;
using Workflow.Api.Reports.Models;
using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Interfaces.Reports.Commands;

namespace Workflow.Api.Reports;

/// <summary>The moves of the lifecycle, and the two acts beside them that are none.</summary>
internal static class MoveEndpoints
{
    public static void MapMoves(this RouteGroupBuilder group)
    {
        group.MapPost("/submit", Submit).WithName("SubmitReport").Writes();
        group.MapPost("/withdraw", Withdraw).WithName("WithdrawReport").Writes();
        group.MapPost("/review", Review).WithName("ReviewReport").Writes();
        group.MapPost("/return", Return).WithName("ReturnReport").Writes();
        group.MapPost("/approve", Approve).WithName("ApproveReport").Writes();
        group.MapPost("/publish", Publish).WithName("PublishReport").Writes();
        group.MapPost("/correct", Correct).WithName("CorrectReport").Writes();
        group.MapPost("/request-correction", RequestCorrection).WithName("RequestCorrection").Writes();
        group.MapPost("/record", Record).WithName("RecordReport").Writes();
        group.MapPost("/take-down", TakeDown).WithName("TakeDownReport").Writes();
        group.MapPost("/restore", Restore).WithName("RestoreReport").Writes();
    }

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Submit(HttpContext context, IGrainFactory grains) =>
        Move(context, grains, header => new MoveReport { Header = header, Trigger = ReportTrigger.Submit });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Withdraw(HttpContext context, IGrainFactory grains) =>
        Move(context, grains, header => new MoveReport { Header = header, Trigger = ReportTrigger.Withdraw });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Review(HttpContext context, IGrainFactory grains) =>
        Move(context, grains, header => new TakeUpReview { Header = header });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Return(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] ReturnRequest? request, HttpContext context, IGrainFactory grains) =>
        Move(context, grains, header => new MoveReport
        {
            Header = header,
            Trigger = ReportTrigger.Return,
            Remarks = [.. (request?.Remarks ?? []).Select(remark => new NewRemark(remark.Cell, remark.Section, remark.Text ?? ""))],
        });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Approve(HttpContext context, IGrainFactory grains) =>
        Move(context, grains, header => new MoveReport { Header = header, Trigger = ReportTrigger.Approve });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Publish(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] PublishRequest? request, HttpContext context, IGrainFactory grains) =>
        Move(context, grains, header => new MoveReport
        {
            Header = header,
            Trigger = ReportTrigger.Publish,
            PublishAt = request?.At?.ToUniversalTime(),
            OfficialUrl = request?.OfficialUrl,
        });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Correct(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] ReasonRequest? request, HttpContext context, IGrainFactory grains) =>
        Reasoned(context, grains, ReportTrigger.Correct, request);

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> TakeDown(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] ReasonRequest? request, HttpContext context, IGrainFactory grains) =>
        Reasoned(context, grains, ReportTrigger.TakeDown, request);

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Restore(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] ReasonRequest? request, HttpContext context, IGrainFactory grains) =>
        Reasoned(context, grains, ReportTrigger.Restore, request);

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> RequestCorrection(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] ReasonRequest? request, HttpContext context, IGrainFactory grains) =>
        Move(context, grains, header => new RequestCorrection { Header = header, Reason = request?.Reason ?? "" });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Record(
        [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] RecordRequest? request, HttpContext context, IGrainFactory grains) =>
        Move(context, grains, header => new MoveReport
        {
            Header = header,
            Trigger = ReportTrigger.Record,
            PublishedOn = request?.PublishedOn,
            OfficialUrl = request?.OfficialUrl,
        });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Reasoned(HttpContext context, IGrainFactory grains, ReportTrigger trigger, ReasonRequest? request) =>
        Move(context, grains, header => new MoveReport { Header = header, Trigger = trigger, Reason = request?.Reason });

    private static Task<Results<Ok<ReportResponse>, ProblemHttpResult>> Move(HttpContext context, IGrainFactory grains, Func<CommandHeader, ReportCommand> command) =>
        ReportDispatcher.Execute(context, grains, command);
}
