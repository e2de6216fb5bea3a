using System.Globalization;
using System.Text.Json;
using Workflow.Bench.Chaos.Journal;
using Workflow.Grains.Interfaces.Identity;
using Workflow.Grains.Interfaces.Reports;

namespace Workflow.Bench.Chaos.Load;

/// <summary>What a person does next with a report that looks as the answer shows: mostly what is allowed, now and then what is not.</summary>
internal sealed class Deeds(Person person, Random random)
{
    private static readonly ReportTrigger[] OfCoordinators =
        [ReportTrigger.Return, ReportTrigger.Approve, ReportTrigger.Publish, ReportTrigger.Correct, ReportTrigger.TakeDown, ReportTrigger.Restore];

    private int count;

    /// <returns>Null where the report waits for somebody else.</returns>
    public Operation? Next(string agency, Answer seen)
    {
        var operation = Chance(0.1) ? Anything(agency) : person.Role == Role.Coordinator ? Reviewing(agency, seen) : Writing(agency, seen);
        return operation is null ? null : operation with { IfMatch = Chance(0.5) ? seen.Version : null };
    }

    /// <summary>The same key with other words.</summary>
    public Operation Reusing(Operation earlier) => Edit(earlier.Agency) with { Key = earlier.Key, ReusesKey = true };

    private Operation? Reviewing(string agency, Answer seen) => seen.State switch
    {
        ReportStatus.Submitted => Move(agency, Chance(0.3) ? ReportTrigger.Return : ReportTrigger.Approve),
        ReportStatus.Approved => Move(agency, Chance(0.2) ? ReportTrigger.Return : ReportTrigger.Publish),
        ReportStatus.Published when seen.Hidden => Move(agency, Chance(0.8) ? ReportTrigger.Restore : ReportTrigger.Correct),
        ReportStatus.Published => Move(agency, Chance(0.4) ? ReportTrigger.TakeDown : ReportTrigger.Correct),
        _ => null,
    };

    private Operation? Writing(string agency, Answer seen) => seen.State switch
    {
        ReportStatus.Submitted when Chance(0.1) => Move(agency, ReportTrigger.Withdraw),
        ReportStatus.Draft or ReportStatus.Returned when seen.OpenRemark is { } remark => Answered(agency, remark),
        ReportStatus.Draft or ReportStatus.Returned when person.Role == Role.Signatory && Chance(0.7) => Move(agency, ReportTrigger.Submit),
        ReportStatus.Draft or ReportStatus.Returned => Edit(agency),
        _ => null,
    };

    /// <summary>Whether or not it can be done now.</summary>
    private Operation Anything(string agency) => person.Role switch
    {
        Role.Coordinator => Move(agency, OfCoordinators[random.Next(OfCoordinators.Length)]),
        Role.Signatory => Move(agency, Chance(0.5) ? ReportTrigger.Submit : ReportTrigger.Withdraw),
        _ => Edit(agency),
    };

    private Operation Move(string agency, ReportTrigger trigger) => New(agency, Act.Move, trigger switch
    {
        ReportTrigger.TakeDown => "take-down",
        _ => JsonNamingPolicy.CamelCase.ConvertName(trigger.ToString()),
    }) with
    {
        Trigger = trigger,
        Body = trigger switch
        {
            ReportTrigger.Return => JsonSerializer.Serialize(new { remarks = new[] { new { section = "problems", text = "改进措施请写明完成时限" } } }),
            ReportTrigger.Correct or ReportTrigger.TakeDown or ReportTrigger.Restore => JsonSerializer.Serialize(new { reason = $"核对 {count}" }),
            _ => null,
        },
    };

    private Operation Answered(string agency, string remark) =>
        New(agency, Act.AnswerRemark, $"remarks/{remark}/answer") with { Body = JsonSerializer.Serialize(new { text = $"已补充 {count}" }) };

    private Operation Edit(string agency) =>
        New(agency, Act.Edit, "content") with { Body = JsonSerializer.Serialize(new { cells = new Dictionary<string, int> { ["disclosure.licensing.decisions"] = random.Next(1_000_000) } }) };

    private Operation New(string agency, Act act, string path) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"{person.User}/{++count}"),
        User = person.User,
        Agency = agency,
        Act = act,
        Path = path,
    };

    private bool Chance(double probability) => random.NextDouble() < probability;
}
