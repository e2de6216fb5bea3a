using System.Text.Json.Nodes;
using Workflow.Silo.Reminders.Ledger;
using Workflow.Silo.Tests.Reminders.Sinks;
using Workflow.Silo.Tests.Storage.Sqlite;
using Workflow.Silo.Tests.Support;

namespace Workflow.Silo.Tests.Reminders.Year;

/// <summary>Three tenants live from 31 December to 30 April, day by day, over real mail and real HTTP.</summary>
public sealed class SimulatedYearTests
{
    [Fact]
    public async Task Year_WithEverythingThatHappensInOne_HasTheLedgerOfAnIndependentModel()
    {
        await using var mail = await MailSink.Start();
        await using var hooks = new WebhookListener();
        await using var silo = await SiloHost.Start(new SqlitePlace(), mail.Settings());
        var (world, model) = (new YearWorld(silo), new YearModel());
        await world.Make(hooks.Address);
        var mailsByDay = new Dictionary<DateOnly, List<ReceivedMail>>();
        var callsByDay = new Dictionary<DateOnly, List<ReceivedCall>>();
        var (mails, sent) = (0, new HashSet<string>());
        foreach (var day in YearModel.AllDays)
        {
            await world.Live(day);
            model.Live(day);
            hooks.Status = YearScript.IsWebhookDown(day) ? 503 : 200;
            var calls = hooks.Received.Count;
            if (!YearScript.IsDown(day))
            {
                await world.RunJobs(day);
            }

            foreach (var row in await world.Ledger(YearScript.County))
            {
                if (row is { State: LedgerState.Sent, Channel: Rules.Reminders.ReminderChannel.Email })
                {
                    sent.Add(row.Delivery!);
                }
            }

            var all = await mail.Received(sent.Count);
            mailsByDay[day] = [.. all.Skip(mails)];
            callsByDay[day] = [.. hooks.Received.Skip(calls)];
            mails = all.Count;
        }

        var ledger = new List<string>();
        foreach (var tenant in new[] { YearScript.County, YearScript.City, YearScript.Province })
        {
            ledger.AddRange((await world.Ledger(tenant)).Select(row =>
                $"{row.PlannedOn:yyyy-MM-dd} {tenant} {row.Agency} {row.Step} {row.Recipient} {row.Channel} due {row.DueOn:yyyy-MM-dd} {row.State}"));
        }

        ledger.Order(StringComparer.Ordinal).ShouldBe(model.Rows.Order(StringComparer.Ordinal));
        ledger.Count.ShouldBeGreaterThan(400);
        ledger.ShouldBeUnique();

        // Nothing on a day off.
        foreach (var day in YearModel.AllDays)
        {
            mailsByDay[day].Count(_ => !model.IsWorked(YearScript.County, day)).ShouldBe(0, $"{day}");
            callsByDay[day].Count(call => !model.IsWorked(call.Url.Trim('/'), day)).ShouldBe(0, $"{day}");
        }

        // One digest a recipient: on the day after the outage, and on every other.
        var afterOutage = mailsByDay[new DateOnly(2026, 2, 2)];
        afterOutage.Count.ShouldBeGreaterThanOrEqualTo(3);
        afterOutage.SelectMany(one => one.To).ShouldBeUnique();
        afterOutage.Single(one => one.To[0] == "shared@county.example").Body.ShouldSatisfyAllConditions(
            body => body.ShouldContain("某地late局"), body => body.ShouldContain("某地returned局"), body => body.ShouldContain("已逾期 1 个工作日"));
        mailsByDay.Values.ShouldAllBe(day => day.SelectMany(one => one.To).Distinct().Count() == day.Count);
        mailsByDay.Values.SelectMany(day => day).ShouldAllBe(one => one.Authenticated);

        // The webhooks of the two days came later, each once.
        hooks.Received.Where(call => call.Status == 503).ShouldNotBeEmpty();
        hooks.Received.Where(call => call.Status == 200).Select(call => call.Headers["X-Workflow-Delivery"] + call.Url).ShouldBeUnique();
        hooks.Received.Where(call => call.Status == 503).Select(call => call.Headers["X-Workflow-Delivery"]).Distinct()
            .Except(hooks.Received.Where(call => call.Status == 200).Select(call => call.Headers["X-Workflow-Delivery"])).ShouldBeEmpty();

        // Nobody who submitted is in a message to an agency from then on.
        mailsByDay.Where(pair => pair.Key >= new DateOnly(2026, 1, 15)).SelectMany(pair => pair.Value).ShouldAllBe(one => !one.To.Contains("prompt@county.example"));
        mailsByDay.Where(pair => pair.Key >= new DateOnly(2026, 1, 10)).SelectMany(pair => pair.Value).ShouldAllBe(one => !one.Body.Contains("某地merged局", StringComparison.Ordinal));
        (JsonNode.Parse(hooks.Received[^1].Body)!["items"]!.AsArray().Count > 0).ShouldBeTrue();
    }
}
