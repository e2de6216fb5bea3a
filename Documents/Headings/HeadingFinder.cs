using Workflow.Documents.Blocks;

namespace Workflow.Documents.Headings;

/// <summary>Chooses among all lines that may be headings those that make the best sequence of sections.</summary>
/// <remarks>A numbered line inside a section, or a table of contents, looks like a heading by itself; it gives itself away
/// because a better line for the same section, nearer to the section's table, stands elsewhere.</remarks>
internal static class HeadingFinder
{
    private const int LeadsToItsTable = 4;

    // A heading of this weight has a Chinese number and official words: out of order, it is still a heading.
    private const int BeyondDoubt = 8;

    /// <param name="tablesOf">The tables that a grid of the document holds.</param>
    public static IReadOnlyList<PlacedHeading> Find(IReadOnlyList<Block> blocks, Func<Block.Grid, IReadOnlyList<string>> tablesOf)
    {
        var firstGrids = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var table in blocks[i] is Block.Grid grid ? tablesOf(grid) : [])
            {
                firstGrids.TryAdd(table, i);
            }
        }

        var candidates = Candidates(blocks).Where(candidate => !(firstGrids.GetValueOrDefault(candidate.Heading.Section, int.MaxValue) < candidate.Block)).ToList();
        foreach (var (section, grid) in firstGrids)
        {
            var index = candidates.FindLastIndex(candidate => candidate.Heading.Section == section && candidate.Block < grid);
            if (index >= 0)
            {
                var heading = candidates[index].Heading;
                candidates[index] = candidates[index] with { Heading = heading with { Weight = heading.Weight + LeadsToItsTable } };
            }
        }

        var chain = HeaviestInOrder(candidates);
        var outOfOrder = candidates
            .Where(candidate => candidate.Heading.Weight >= BeyondDoubt && chain.TrueForAll(placed => placed.Heading.Section != candidate.Heading.Section))
            .DistinctBy(candidate => candidate.Heading.Section);
        return [.. chain.Concat(outOfOrder).OrderBy(placed => placed.Block)];
    }

    private static IEnumerable<PlacedHeading> Candidates(IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i] is not Block.Line line)
            {
                continue;
            }

            var next = i + 1 < blocks.Count && blocks[i + 1] is Block.Line following ? following.Text : "";
            var whole = HeadingLine.Read(line.Text, line.IsStyledHeading);
            var wrapped = HeadingLine.ReadWrapped(line.Text, next);
            if ((wrapped?.Weight > (whole?.Weight ?? 0) ? wrapped : whole) is { } heading)
            {
                yield return new PlacedHeading(i, heading);
            }
        }
    }

    /// <summary>The sequence with rising section numbers that weighs most; of two alike the later one, because contents come first.</summary>
    private static List<PlacedHeading> HeaviestInOrder(List<PlacedHeading> candidates)
    {
        var best = new (int Weight, int Before)[candidates.Count];
        // For each section, the heaviest sequence so far that ends with it: a text made of headings costs no more than another.
        var ends = Enumerable.Repeat(-1, SectionWording.Ids.Count + 1).ToArray();
        for (var i = 0; i < candidates.Count; i++)
        {
            var (block, heading) = candidates[i];
            var before = ends[..heading.Number].Where(end => end >= 0 && candidates[end].Next <= block).OrderBy(end => best[end].Weight).ThenBy(end => end).LastOrDefault(-1);
            best[i] = (heading.Weight + (before < 0 ? 0 : best[before].Weight), before);
            var rival = ends[heading.Number];
            ends[heading.Number] = rival < 0 || best[i].Weight >= best[rival].Weight ? i : rival;
        }

        var last = ends.Where(end => end >= 0).OrderBy(end => best[end].Weight).ThenBy(end => end).LastOrDefault(-1);
        var chain = new List<PlacedHeading>();
        for (var i = last; i >= 0; i = best[i].Before)
        {
            chain.Insert(0, candidates[i]);
        }

        return chain;
    }
}
