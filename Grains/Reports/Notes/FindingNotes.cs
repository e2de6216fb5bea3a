using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Grains.Reports.Notes;

/// <summary>What people have said of findings, by their fingerprints: written explanations, and verdicts on hints.</summary>
internal sealed record FindingNotes(IReadOnlyDictionary<string, Explanation> Explanations, IReadOnlyDictionary<string, HintJudgement> Judgements)
{
    public static FindingNotes None { get; } = new(new Dictionary<string, Explanation>(), new Dictionary<string, HintJudgement>());

    public bool IsEmpty => Explanations.Count == 0 && Judgements.Count == 0;

    public static FindingNotes Of(ReportRecord record) => new(record.Explanations, record.Judgements);

    public ReportRecord In(ReportRecord record) => record with { Explanations = Explanations, Judgements = Judgements };

    /// <summary>Decisions hand on what they do not change, so the same objects are the same notes.</summary>
    public bool AreThoseOf(ReportRecord record) => ReferenceEquals(Explanations, record.Explanations) && ReferenceEquals(Judgements, record.Judgements);
}
