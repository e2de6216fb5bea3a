using System.Text.Json.Serialization;

namespace Workflow.Grains.Reports.Parts;

/// <summary>
/// The version at which each part of a report last changed: cells by their ids, <c>sections.overview</c> and the like by name. A document that is read in
/// changes two hundred cells at one version, and every report that is active keeps this: neighbours in the form that changed together are one entry.
/// </summary>
[JsonConverter(typeof(PartVersionsJsonConverter))]
public sealed class PartVersions
{
    private readonly Dictionary<string, long> named;
    private readonly CellRun[] runs;

    internal PartVersions(CellPositions? form, CellRun[] runs, Dictionary<string, long> named) => (Form, this.runs, this.named) = (form, runs, named);

    public static PartVersions None { get; } = new(null, [], []);

    /// <summary>Each part that ever changed, and the version of its last change.</summary>
    public IEnumerable<KeyValuePair<string, long>> All =>
        named.Concat(runs.SelectMany(run => Enumerable.Range(run.First, run.Last - run.First + 1).Select(position => KeyValuePair.Create(Form![position], run.Version))));

    /// <summary>The form of the cells; null while none has changed.</summary>
    internal CellPositions? Form { get; }

    internal IReadOnlyList<CellRun> Runs => runs;

    /// <summary>What is no cell of the form.</summary>
    internal IReadOnlyDictionary<string, long> Named => named;

    /// <summary>The parts that changed after a version, sorted.</summary>
    public IReadOnlyList<string> After(long version) => [.. All.Where(part => part.Value > version).Select(part => part.Key).Order(StringComparer.Ordinal)];

    /// <summary>These, and the changes of a version on top.</summary>
    /// <param name="form">The id of the report's form.</param>
    public PartVersions With(string form, IEnumerable<string> parts, long version)
    {
        var positions = Form ?? CellPositions.Of(form);
        // 0 stands for a cell that never changed: the first version of a report is 1.
        Span<long> cells = new long[positions?.Count ?? 0];
        foreach (var run in runs)
        {
            cells[run.First..(run.Last + 1)].Fill(run.Version);
        }

        var others = new Dictionary<string, long>(named);
        foreach (var part in parts)
        {
            if (positions is not null && positions.TryFind(part, out var position))
            {
                cells[position] = version;
            }
            else
            {
                others[part] = version;
            }
        }

        return new PartVersions(positions, RunsOf(cells), others);
    }

    private static CellRun[] RunsOf(ReadOnlySpan<long> cells)
    {
        var runs = new List<CellRun>();
        for (var first = 0; first < cells.Length;)
        {
            var length = cells[first..].IndexOfAnyExcept(cells[first]);
            var end = length < 0 ? cells.Length : first + length;
            if (cells[first] != 0)
            {
                runs.Add(new CellRun(first, end - 1, cells[first]));
            }

            first = end;
        }

        return [.. runs];
    }
}
