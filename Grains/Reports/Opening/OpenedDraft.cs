using Workflow.Rules.Content;
using Workflow.Rules.Forms;

namespace Workflow.Grains.Reports.Opening;

/// <summary>Out of what a draft was opened. As long as nobody has written in it, its content follows from this and is stored nowhere: a year opens with one small row for each report.</summary>
/// <param name="LastYearHash">The content of last year's publication; null where there was none.</param>
/// <param name="ContentHash">The hash of the content that follows.</param>
public sealed record OpenedDraft(string AgencyName, string? LastYearHash, string ContentHash)
{
    /// <param name="lastYear">What lies under <see cref="LastYearHash"/>.</param>
    /// <exception cref="InvalidOperationException">Another content follows than when the draft was opened.</exception>
    public ReportContent Content(string form, int year, ReportContent? lastYear)
    {
        var content = DraftReport.Open(FormCatalog.Find(form)!, year, AgencyName, lastYear);
        return Rules.Content.ContentHash.Of(content) == ContentHash
            ? content
            : throw new InvalidOperationException($"What followed from “{AgencyName}”, {year}, was {ContentHash}, and no longer is.");
    }
}
