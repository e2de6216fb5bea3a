namespace Workflow.Rules.Agencies;

/// <summary>Finds the agency whose report a document is. What could be several agencies' is never guessed.</summary>
public static class AgencyFinder
{
    /// <param name="reporter">The agency that the document names as its own; empty where it names none.</param>
    /// <param name="title">The document's title.</param>
    /// <param name="fileName">The name of its file, with or without folders.</param>
    public static AgencyMatch Find(IReadOnlyList<NamedAgency> agencies, string reporter, string title, string fileName)
    {
        ReadOnlySpan<(MatchedBy By, List<string> Candidates)> told =
        [
            (MatchedBy.Reporter, Called(agencies, reporter)),
            (MatchedBy.Title, NamedIn(agencies, title)),
            (MatchedBy.FileName, NamedIn(agencies, fileName)),
        ];
        List<string>? several = null;
        foreach (var (by, candidates) in told)
        {
            if (candidates.Count == 1)
            {
                // A surer sign that left it open has the last word on which it may be.
                return several is null || several.Contains(candidates[0]) ? new AgencyMatch.Found(candidates[0], by) : new AgencyMatch.Ambiguous(several);
            }

            several ??= candidates.Count > 1 ? candidates : null;
        }

        return several is null ? new AgencyMatch.None() : new AgencyMatch.Ambiguous(several);
    }

    /// <summary>Whose name this is: letter by letter, else as one is the other without its region.</summary>
    private static List<string> Called(IReadOnlyList<NamedAgency> agencies, string name)
    {
        var normal = AgencyNames.Normal(name);
        List<string> exact = [.. agencies.Where(agency => agency.Names.Any(one => AgencyNames.Normal(one) == normal)).Select(agency => agency.Id)];
        return exact.Count > 0 ? exact : [.. agencies.Where(agency => agency.Names.Any(one => AgencyNames.AreTheSame(one, name))).Select(agency => agency.Id)];
    }

    /// <summary>Who is named in it. A name that is a part of another one that is named too does not count: 教育局 in 高等教育局.</summary>
    private static List<string> NamedIn(IReadOnlyList<NamedAgency> agencies, string text)
    {
        var named =
            (from agency in agencies
             from name in agency.Names
             where AgencyNames.Names(text, name)
             select (agency.Id, Name: AgencyNames.Normal(name))).ToList();
        return [.. named
            .Where(one => !named.Exists(other => other.Id != one.Id && other.Name.Length > one.Name.Length && other.Name.Contains(one.Name, StringComparison.Ordinal)))
            .Select(one => one.Id)
            .Distinct()];
    }
}
