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

    public Operation Next(string agency, Answer seen)
    {
        var operation = person.Role switch
        {
            Role.Coordinator => Move(agency, Chance(0.1) ? OfCoordinators[random.Next(OfCoordinators.Length)] : Fitting(seen)),
            Role.Signatory when Chance(0.7) => Move(agency, seen.State == ReportStatus.Submitted ? ReportTrigger.Withdraw : ReportTrigger.Submit),
            _ when seen.OpenRemark is { } remark => Answered(agency, remark),
            _ => Edit(agency),
        };
        return operation with { IfMatch = Chance(0.5) ? seen.Version : null };
    }

    /// <summary>The same key with other words.</summary>
    public Operation Reusing(Operation earlier) => Edit(earlier.Agency) with { Key = earlier.Key, ReusesKey = true };

    private ReportTrigger Fitting(Answer seen) => seen.State switch
    {
        ReportStatus.Submitted => Chance(0.3) ? ReportTrigger.Return : ReportTrigger.Approve,
        ReportStatus.Approved => Chance(0.2) ? ReportTrigger.Return : ReportTrigger.Publish,
        ReportStatus.Published when seen.Hidden => Chance(0.8) ? ReportTrigger.Restore : ReportTrigger.Correct,
        ReportStatus.Published => Chance(0.4) ? ReportTrigger.TakeDown : ReportTrigger.Correct,
        // Not ready for a coordinator: has to be refused.
        _ => ReportTrigger.Approve,
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
