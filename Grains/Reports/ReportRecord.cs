using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Reports.Opening;
using Workflow.Grains.Reports.Parts;

namespace Workflow.Grains.Reports;

/// <summary>A report as stored: the small state of its lifecycle. What the report says lies in the content store under <see cref="ContentHash"/>.</summary>
public sealed record ReportRecord
{
    public required ReportKey Key { get; init; }

    /// <summary>The id of the year's form.</summary>
    public required string Form { get; init; }

    public required ReportStatus Status { get; init; }

    public required int Revision { get; init; }

    public required string ContentHash { get; init; }

    /// <summary>Out of what the draft was opened; null for reports from before that was kept.</summary>
    public OpenedDraft? Opened { get; init; }

    public PartVersions ChangedAt { get; init; } = PartVersions.None;

    /// <summary>Under which explanations and judgements lie in the content store, and are empty here; null where they stand here.</summary>
    public string? NotesHash { get; init; }

    /// <summary>By the fingerprint of the finding; they outlive it, so that they are there again when it comes back.</summary>
    public IReadOnlyDictionary<string, Explanation> Explanations { get; init; } = new Dictionary<string, Explanation>();

    public IReadOnlyDictionary<string, HintJudgement> Judgements { get; init; } = new Dictionary<string, HintJudgement>();

    public IReadOnlyList<Remark> Remarks { get; init; } = [];

    public IReadOnlyList<Submission> Submissions { get; init; } = [];

    public IReadOnlyList<Publication> Publications { get; init; } = [];

    public IReadOnlyList<CorrectionRequest> CorrectionRequests { get; init; } = [];

    /// <summary>Later dates that the agency has asked for; the last one counts.</summary>
    public IReadOnlyList<Extension> Extensions { get; init; } = [];

    public Claim? Reviewer { get; init; }

    public PlannedPublication? Planned { get; init; }

    /// <summary>Why the revision that is being written was begun; null for the first.</summary>
    public string? CorrectionReason { get; init; }

    /// <summary>The document from which the content was last imported.</summary>
    public Original? Original { get; init; }

    /// <summary>How many transitions there were, and the hash of the last.</summary>
    public int HistoryCount { get; init; }

    public string HistoryHash { get; init; } = "";

    public required string OpenedBy { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public bool IsEditable => Status is ReportStatus.Draft or ReportStatus.Returned;

    public Extension? Extension => Extensions.Count == 0 ? null : Extensions[^1];

    /// <summary>The latest date that was ever granted; null where none was. A later wish that is refused takes nothing away.</summary>
    public DateOnly? ExtendedUntil => Extensions.Where(one => one.State == ExtensionState.Granted).Select(one => (DateOnly?)one.Until).Max();

    public Publication? LatestPublication => Publications.Count == 0 ? null : Publications[^1];

    /// <summary>Why the public sees no report; null while it sees the latest revision.</summary>
    public Takedown? Takedown => LatestPublication?.Takedown;
}
