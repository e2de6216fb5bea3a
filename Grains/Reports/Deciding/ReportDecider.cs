using System.Diagnostics;
using Workflow.Grains.Interfaces.Reports.Commands;

namespace Workflow.Grains.Reports.Deciding;

/// <summary>Decides every command on an open report. Pure: the same situation and command always come to the same decision.</summary>
internal static class ReportDecider
{
    public static ReportDecision Decide(ReportSituation situation, ReportCommand command) => command switch
    {
        MoveReport move => MoveDecider.Decide(situation, move),
        EditContent edit => ContentDecider.Edit(situation, edit),
        ReplaceContent replace => ContentDecider.Replace(situation, replace),
        FillNil nil => ContentDecider.Nil(situation, nil),
        CompleteContent complete => ContentDecider.Complete(situation, complete),
        JudgeFinding judge => FindingDecider.Judge(situation, judge),
        AnswerRemark answer => RemarkDecider.Answer(situation, answer),
        TakeUpReview review => ReviewDecider.TakeUp(situation, review),
        RequestCorrection request => ReviewDecider.RequestCorrection(situation, request),
        AskExtension ask => ExtensionDecider.Ask(situation, ask),
        DecideExtension decide => ExtensionDecider.Decide(situation, decide),
        RefreshDates refresh => ExtensionDecider.Refresh(situation, refresh),
        _ => throw new UnreachableException($"No decision for {command.GetType().Name}."),
    };
}
