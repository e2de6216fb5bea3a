using System.Globalization;

namespace Workflow.Rules.Reminders.Messages;

/// <summary>Words a digest: one message about all that a recipient is reminded of.</summary>
public static class MessageWriter
{
    public static Message Write(MessageTemplate template, Language language, string tenant, string name, DateOnly day, IReadOnlyList<MessageItem> items) =>
        Whole(template, language, tenant, name, day, [.. items.Select(item => Placeholders.Fill(template.Item, new Dictionary<string, string>
        {
            ["agency"] = item.AgencyName,
            ["year"] = Number(item.Year),
            ["milestone"] = Milestone(item.Holder).In(language),
            ["dueOn"] = Text(item.DueOn),
            ["days"] = Number(Math.Abs(item.DaysLeft)),
            ["standing"] = Standing(item.DaysLeft).In(language),
        }))]);

    /// <param name="happened">What happened, as a sentence.</param>
    public static Message WriteEvent(MessageTemplate template, Language language, string tenant, DateOnly day, string agencyName, int year, string happened) =>
        Whole(template, language, tenant, "", day, [Placeholders.Fill(template.Item, new Dictionary<string, string>
        {
            ["agency"] = agencyName,
            ["year"] = Number(year),
            ["event"] = happened,
        })]);

    private static Message Whole(MessageTemplate template, Language language, string tenant, string name, DateOnly day, IReadOnlyList<string> lines)
    {
        var values = new Dictionary<string, string>
        {
            ["name"] = name.Length > 0 ? name : new LocalizedText("各位同事", "colleagues").In(language),
            ["tenant"] = tenant,
            ["date"] = Text(day),
            ["count"] = Number(lines.Count),
            ["items"] = string.Join("\n", lines),
        };
        // A subject is one line, whatever is filled into it.
        return new Message(Placeholders.Fill(template.Subject, values).ReplaceLineEndings(" "), Placeholders.Fill(template.Body, values));
    }

    private static LocalizedText Milestone(ReportHolder holder) => holder == ReportHolder.Agency ? new("报送", "submission") : new("公布", "publication");

    private static LocalizedText Standing(int daysLeft) => daysLeft switch
    {
        > 0 => new($"还有 {daysLeft} 个工作日", $"{daysLeft} working days left"),
        0 => new("今日到期", "due today"),
        _ => new($"已逾期 {-daysLeft} 个工作日", $"{-daysLeft} working days late"),
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Text(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
