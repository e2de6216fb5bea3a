using System.Globalization;

namespace Workflow.Silo.Jobs.Scheduling;

/// <summary>Which values of a field an expression means.</summary>
internal sealed class CronField
{
    private readonly HashSet<int> values;

    private CronField(IEnumerable<int> values) => this.values = [.. values];

    public bool Has(int value) => values.Contains(value);

    /// <param name="text">Numbers, ranges, steps and lists of them: <c>*</c>, <c>1-3</c>, <c>*/5</c>, <c>0,30</c>.</param>
    public static CronField Parse(string text, int low, int high) => new(text.Split(',').SelectMany(part => Values(part.Split('/'), low, high)));

    private static IEnumerable<int> Values(string[] stepped, int low, int high)
    {
        var bounds = stepped[0] == "*" ? [low, high] : stepped[0].Split('-').Select(Number).ToArray();
        var (from, to) = (bounds[0], bounds.Length == 2 ? bounds[1] : stepped.Length == 2 ? high : bounds[0]);
        var step = stepped.Length == 2 ? Number(stepped[1]) : 1;
        return from >= low && to <= high && from <= to && step > 0
            ? Enumerable.Range(from, to - from + 1).Where(value => (value - from) % step == 0)
            : throw new FormatException($"“{string.Join('/', stepped)}” is not within {low} and {high}.");
    }

    private static int Number(string text) => int.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture);
}
