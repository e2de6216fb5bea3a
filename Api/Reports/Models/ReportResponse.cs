using System.Text.Json.Serialization;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Rules;
using Workflow.Rules.Content;

namespace Workflow.Api.Reports.Models;

/// <summary>A report as the reader sees it.</summary>
public sealed record ReportResponse
{
    public required string Tenant { get; init; }

    public required string Agency { get; init; }

    public required string AgencyName { get; init; }

    public required int Year { get; init; }

    /// <summary>The id of the year's form.</summary>
    public required string Form { get; init; }

    public required ReportStatus Status { get; init; }

    /// <summary>The publication that is out or being worked on.</summary>
    public required int Revision { get; init; }

    /// <summary>Grows with every write; the ETag.</summary>
    public required long Version { get; init; }

    public required IReadOnlyList<DueResponse> Due { get; init; }

    public required ReportContent Content { get; init; }

    /// <summary>SHA-256 of the content.</summary>
    public required string ContentHash { get; init; }

    public required IReadOnlyList<FindingResponse> Findings { get; init; }

    public required IReadOnlyList<RemarkResponse> Remarks { get; init; }

    /// <summary>The published report of the year before, against which this one is checked.</summary>
    public CarriedFromResponse? CarriedFrom { get; init; }

    /// <summary>The later date that was asked for last.</summary>
    public ExtensionResponse? Extension { get; init; }

    /// <summary>Who has taken the review up.</summary>
    public ClaimResponse? Reviewer { get; init; }

    /// <summary>Of the latest submission.</summary>
    public ReceiptResponse? Receipt { get; init; }

    /// <summary>What the reader may do now.</summary>
    public required IReadOnlyList<ReportTrigger> Allowed { get; init; }

    /// <summary>What the reader may not do now, and why not.</summary>
    public required IReadOnlyList<RefusedResponse> Refused { get; init; }

    /// <summary>When a job is to publish it.</summary>
    public DateTimeOffset? PublishAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    public string? OfficialUrl { get; init; }

    /// <summary>The revision that the public sees; null before the first.</summary>
    public int? PublishedRevision { get; init; }

    public required IReadOnlyList<PublicationResponse> Publications { get; init; }

    /// <summary>Why the published report is hidden.</summary>
    public TakedownResponse? TakenDown { get; init; }

    /// <summary>Corrections that the agency has asked for.</summary>
    public required IReadOnlyList<CorrectionRequestResponse> CorrectionRequests { get; init; }

    /// <summary>What was found in the document; only in the answer to an import.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ReadResponse? Read { get; init; }

    public static ReportResponse Of(ReportView report, Language language) => new()
    {
        Tenant = report.Key.Tenant,
        Agency = report.Key.Agency,
        AgencyName = report.AgencyName,
        Year = report.Key.Year,
        Form = report.Form,
        Status = report.Status,
        Revision = report.Revision,
        Version = report.Version,
        Due = [.. report.Due.Select(due => new DueResponse(due.Milestone, due.Date, due.Statutory, due.Because.In(language)))],
        Content = report.Content,
        ContentHash = report.ContentHash,
        Findings = [.. report.Findings.Select(finding => FindingResponse.Of(finding, language))],
        Remarks = [.. report.Remarks.Select(RemarkResponse.Of)],
        CarriedFrom = report.CarriedFrom is { } carried ? new CarriedFromResponse(carried.Year, carried.Revision) : null,
        Extension = report.Extension is { } extension ? ExtensionResponse.Of(extension) : null,
        Reviewer = report.Reviewer is { } claim ? new ClaimResponse(claim.By, claim.At) : null,
        Receipt = report.Submissions.Count == 0 ? null : ReceiptResponse.Of(report.Submissions[^1]),
        Allowed = report.Allowed,
        Refused = [.. report.Refused.Select(refused => new RefusedResponse(refused.Trigger, [.. refused.Reasons.Select(reason => reason.In(language))]))],
        PublishAt = report.PublishAt,
        PublishedAt = report.Current?.At,
        OfficialUrl = report.Current?.OfficialUrl,
        PublishedRevision = report.Current?.Revision,
        Publications = [.. report.Publications.Select(PublicationResponse.Of)],
        TakenDown = report.Takedown is { } takedown ? new TakedownResponse(takedown.Reason, takedown.By, takedown.At) : null,
        CorrectionRequests = [.. report.CorrectionRequests.Select(request => new CorrectionRequestResponse(request.Reason, request.By, request.At))],
    };
}
