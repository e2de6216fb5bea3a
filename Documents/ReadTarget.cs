namespace Workflow.Documents;

/// <summary>For which report a document is read; it only breaks ties (which form, when no table tells) and never invents content.</summary>
/// <param name="Year">The report year.</param>
/// <param name="AgencyName">The agency's registered name.</param>
public sealed record ReadTarget(int Year, string AgencyName);
