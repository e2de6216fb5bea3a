using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Checks;

namespace Workflow.Api.Reports.Models;

/// <summary>Something that a check noticed.</summary>
public sealed record FindingResponse
{
    public required string Code { get; init; }

    public required FindingLevel Level { get; init; }

    /// <summary>False when a cell that the check needs is blank or unreadable; then no explanation is asked.</summary>
    public required bool Assessable { get; init; }

    /// <summary>True for an error that a written reason lifts.</summary>
    public required bool Overridable { get; init; }

    public string? Table { get; init; }

    public string? Cell { get; init; }

    /// <summary>All cells concerned, where there are several.</summary>
    public required IReadOnlyList<string> Cells { get; init; }

    public string? Row { get; init; }

    public string? Column { get; init; }

    public string? Section { get; init; }

    /// <summary>The words of the report that it is about.</summary>
    public string? Quote { get; init; }

    public string? Formula { get; init; }

    public decimal? Left { get; init; }

    public decimal? Right { get; init; }

    public decimal? Difference { get; init; }

    public required string Message { get; init; }

    /// <summary>The same as long as the cause is; explanations and verdicts are kept by it.</summary>
    public required string Fingerprint { get; init; }

    public ExplanationResponse? Explanation { get; init; }

    public VerdictResponse? Verdict { get; init; }

    public OverrideResponse? Override { get; init; }

    public static FindingResponse Of(JudgedFinding judged, Language language)
    {
        var finding = judged.Finding;
        var isOverride = finding is { Level: FindingLevel.Error, Overridable: true };
        return new FindingResponse
        {
            Code = finding.Code,
            Level = finding.Level,
            Assessable = finding.Assessable,
            Overridable = finding.Overridable,
            Table = finding.Table,
            Cell = finding.Cell,
            Cells = finding.Cells,
            Row = finding.Row,
            Column = finding.Column,
            Section = finding.Section,
            Quote = finding.Quote,
            Formula = finding.Formula,
            Left = finding.Left,
            Right = finding.Right,
            Difference = finding.Difference,
            Message = finding.Message.In(language),
            Fingerprint = finding.Fingerprint,
            Explanation = judged.Explanation is { } explanation && !isOverride ? new ExplanationResponse(explanation.Text, explanation.By, explanation.At) : null,
            Verdict = judged.Judgement is { } judgement ? new VerdictResponse(judgement.Verdict, judgement.Text, judgement.By, judgement.At) : null,
            Override = judged.Explanation is { } reason && isOverride ? new OverrideResponse(reason.Text, reason.By, reason.At, reason.AcceptedBy) : null,
        };
    }
}
