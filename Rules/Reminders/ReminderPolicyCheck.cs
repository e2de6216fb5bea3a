using System.Net.Mail;

namespace Workflow.Rules.Reminders;

/// <summary>What a policy must hold to.</summary>
public static class ReminderPolicyCheck
{
    private const int MostSteps = 20;
    private const int FurthestDay = 200;
    private const int MostAddresses = 50;

    /// <summary>What is wrong with it, by the field; empty where nothing is.</summary>
    public static IReadOnlyList<LocalizedText> Problems(ReminderPolicy policy) => [.. Found(policy)];

    private static IEnumerable<LocalizedText> Found(ReminderPolicy policy)
    {
        if (policy.DaysBefore.Count > MostSteps || policy.DaysBefore.Any(days => days is < 1 or > FurthestDay) || policy.DaysBefore.Distinct().Count() != policy.DaysBefore.Count)
        {
            yield return new LocalizedText($"daysBefore：最多 {MostSteps} 个互不相同的 1 至 {FurthestDay} 的整数。", $"daysBefore: at most {MostSteps} different whole numbers from 1 to {FurthestDay}.");
        }

        foreach (var (field, value) in new[] { ("everyDaysLate", policy.EveryDaysLate), ("headFromDay", policy.HeadFromDay), ("superiorFromDay", policy.SuperiorFromDay), ("minimumGapDays", policy.MinimumGapDays) })
        {
            if (value is < 0 or > FurthestDay)
            {
                yield return new LocalizedText($"{field}：应为 0 至 {FurthestDay} 的整数。", $"{field}: a whole number from 0 to {FurthestDay}.");
            }
        }

        if (policy.IsQuietAt(policy.SendAt))
        {
            yield return new LocalizedText("sendAt：发送时间在免打扰时段之内。", "sendAt: it lies in the quiet hours.");
        }

        if (policy.Channels.Distinct().Count() != policy.Channels.Count)
        {
            yield return new LocalizedText("channels：渠道重复。", "channels: one is there twice.");
        }

        if (policy.Coordinators.Count > MostAddresses)
        {
            yield return new LocalizedText($"coordinators：最多 {MostAddresses} 个地址。", $"coordinators: at most {MostAddresses} addresses.");
        }

        foreach (var one in policy.Coordinators.Where(one => !IsAddress(one.Email)))
        {
            yield return new LocalizedText($"coordinators：“{one.Email}”不是电子邮件地址。", $"coordinators: “{one.Email}” is no e-mail address.");
        }
    }

    /// <summary>A bare address: a name around it, or a second one, would reach somebody else than it shows.</summary>
    public static bool IsAddress(string? text) =>
        text is { Length: > 2 and <= 254 } && !text.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is ',' or ';' or '<' or '>' or '"')
        && MailAddress.TryCreate(text, out var parsed) && parsed.Address == text;
}
