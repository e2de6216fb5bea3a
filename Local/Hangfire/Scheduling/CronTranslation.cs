using Quartz;

namespace Workflow.Local.Hangfire;

/// <summary>Hangfire's expressions in the words of Quartz, which has seconds, counts the days of the week from 1 and wants a <c>?</c> for the day that does not matter.</summary>
internal static class CronTranslation
{
    private static readonly string[] Days = ["SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"];

    // The highest value of each field, minute to day of the week; Quartz itself lets some impossible ones pass.
    private static readonly (int Low, int High)[] Ranges = [(0, 59), (0, 23), (1, 31), (1, 12), (0, 6)];

    /// <exception cref="ArgumentException">It is not of five fields of numbers, ranges, lists and steps, or names both kinds of days.</exception>
    public static CronExpression ToQuartz(string expression)
    {
        var fields = expression.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length != Ranges.Length || fields.Where((field, place) => !IsValid(field, Ranges[place])).Any())
        {
            throw new ArgumentException($"“{expression}” is no expression of five fields (numbers, ranges, lists, steps).", nameof(expression));
        }

        var (day, weekday) = (fields[2], fields[4]);
        if (day != "*" && weekday != "*")
        {
            throw new ArgumentException($"“{expression}” names days of the month and of the week; Quartz cannot ask for both.", nameof(expression));
        }

        // By name: a step or a range over shifted numbers would end elsewhere.
        return new CronExpression(weekday == "*"
            ? $"0 {fields[0]} {fields[1]} {day} {fields[3]} ?"
            : $"0 {fields[0]} {fields[1]} ? {fields[3]} {string.Join(',', Expand(weekday, Ranges[4]).Select(number => Days[number]))}");
    }

    private static bool IsValid(string field, (int Low, int High) range) => Parts(field, range).All(part => part is { } known && range.Low <= known.From && known.From <= known.To && known.To <= range.High && known.Step > 0);

    private static IEnumerable<int> Expand(string field, (int Low, int High) range) =>
        Parts(field, range).SelectMany(part => Enumerable.Range(part!.Value.From, part.Value.To - part.Value.From + 1).Where(number => (number - part.Value.From) % part.Value.Step == 0)).Distinct().Order();

    private static IEnumerable<(int From, int To, int Step)?> Parts(string field, (int Low, int High) range) => field.Split(',').Select<string, (int, int, int)?>(part =>
    {
        var (span, step) = part.Split('/') is [var before, var after] ? (before, Number(after)) : (part, 1);
        var hasStep = part.Contains('/', StringComparison.Ordinal);
        return (span == "*" ? [range.Low, range.High] : span.Split('-').Select(Number).ToArray(), step) switch
        {
            (_, null) => null,
            ([{ } only], { } every) => (only, hasStep ? range.High : only, every),
            ([{ } from, { } to], { } every) => (from, to, every),
            _ => null,
        };
    });

    private static int? Number(string text) => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
