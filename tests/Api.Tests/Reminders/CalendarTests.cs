using System.Text;
using Workflow.Api.Tests.Support;

namespace Workflow.Api.Tests.Reminders;

/// <summary>Working days and the dates that hang on them.</summary>
[Collection(RemindersCollection.Name)]
public sealed class CalendarTests(ApiFactory factory)
{
    private static readonly object Holiday = new { days = new[] { new { date = "2026-01-30", kind = "holiday", occasion = "县庆" } }, plannedYears = Array.Empty<int>() };

    [Fact]
    public async Task Put_AsADryRun_SaysWhomItTouchesAndChangesNothing()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var coordinator = await town.Coordinator();

        var preview = (await coordinator.Put($"{town.Path}/calendar?dryRun=true", Holiday)).ShouldBe(200).Json;

        preview["moves"]!.AsArray().Select(move => $"{move!["agency"]} {move["milestone"]} {move["from"]} {move["to"]}")
            .ShouldBe(["housing submit 2026-01-30 2026-01-29", "housing publish 2026-01-30 2026-01-29"]);
        (await coordinator.Get($"{town.Path}/calendar")).Json["days"]!.AsArray().ShouldBeEmpty();
        (await DueOf(town)).ShouldBe("2026-01-30");
    }

    [Fact]
    public async Task Put_OfAHoliday_MovesTheDatesOfOpenReportsEverywhere()
    {
        var town = await Jurisdiction.WithDraft(factory);

        (await (await town.Coordinator()).Put($"{town.Path}/calendar", Holiday)).ShouldBe(200);

        (await DueOf(town)).ShouldBe("2026-01-29");
        (await town.Admin.Get($"{town.Path}/reports")).Json["items"]![0]!["submitDueOn"]!.ToString().ShouldBe("2026-01-29");
        (await town.Admin.Get($"{town.Path}/cycles/2025")).Json["due"]!.AsArray().First(due => due!["kind"]!.ToString() == "department")!["date"]!.ToString().ShouldBe("2026-01-29");
        (await (await town.Clerk()).Get($"{town.Path}/calendar")).ShouldBe(200).Json["days"]![0]!["occasion"]!.ToString().ShouldBe("县庆");
    }

    [Fact]
    public async Task Get_OfAYearWithoutAPlan_SaysSo()
    {
        var town = await Jurisdiction.Make(factory);

        (await town.Admin.Get($"{town.Path}/calendar")).Json["notes"]![0]!.ToString().ShouldContain("2027 年放假安排尚未录入");
        (await (await town.TenantAdmin()).Put($"{town.Path}/calendar", new { plannedYears = new[] { 2027 } })).ShouldBe(200).Json["notes"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("text/csv", "date,kind,occasion\n2027-02-06,holiday,春节\n2027-02-14,workday,春节\n")]
    [InlineData("text/calendar", "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270206\r\nSUMMARY:春节（休）\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270214\r\nSUMMARY:春节（班）\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n")]
    public async Task Upload_OfAPlan_IsTheTenantsCalendarAndComesBackInTheFeed(string type, string text)
    {
        var town = await Jurisdiction.Make(factory);
        var coordinator = await town.Coordinator();

        var calendar = (await Upload(coordinator, town, type, text)).ShouldBe(200).Json;

        calendar["days"]!.AsArray().Select(day => $"{day!["date"]} {day["kind"]}").ShouldBe(["2027-02-06 holiday", "2027-02-14 workday"]);
        calendar["plannedYears"]!.AsArray().Select(year => year!.GetValue<int>()).ShouldContain(2027);
        var feed = (await coordinator.Get($"{town.Path}/calendar.ics")).ShouldBe(200);
        feed.MediaType.ShouldBe("text/calendar");
        feed.Body.ShouldContain("DTSTART;VALUE=DATE:20270214");
        feed.Body.ShouldContain("2025 年度报告报送期限（政府）");
        // What we give out can be read again.
        (await Upload(coordinator, town, "text/calendar", feed.Body)).ShouldBe(200).Json["moves"]!.AsArray().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("text/csv", "hello", 422, "calendar.lineUnreadable")]
    [InlineData("text/calendar", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270206\nRRULE:FREQ=SECONDLY\nEND:VEVENT\nEND:VCALENDAR", 422, "calendar.eventUnreadable")]
    [InlineData("text/calendar", "<html></html>", 422, "calendar.notICalendar")]
    [InlineData("application/pdf", "x", 415, null)]
    public async Task Upload_OfSomethingElse_IsRefused(string type, string text, int status, string? code)
    {
        var town = await Jurisdiction.Make(factory);

        var answer = (await Upload(await town.Coordinator(), town, type, text)).ShouldBe(status);

        (code is null || answer.Code == code).ShouldBeTrue(answer.Body);
    }

    [Fact]
    public async Task Due_SetLocally_ExplainsItselfAndIsNeverLaterThanTheStatute()
    {
        var town = await Jurisdiction.WithDraft(factory);
        await town.Agency("health");
        var coordinator = await town.Coordinator();
        var due = $"{town.Path}/cycles/2025/due";

        (await coordinator.Put(due, new { kind = "department", milestone = "submit", date = "2026-02-02" })).ShouldBe(422, "cycle.laterThanStatute");
        (await coordinator.Put(due, new { kind = "department", milestone = "submit" })).ShouldBe(422, "due.incomplete");
        (await coordinator.Put(due, new { kind = "department", milestone = "submit", date = "2026-01-09" })).ShouldBe(200).Json["moves"]!.AsArray().Count.ShouldBe(1);

        var why = (await (await town.Clerk()).Get($"{due}?agency=housing")).ShouldBe(200).Json["due"]![0]!;
        why["date"]!.ToString().ShouldBe("2026-01-09");
        why["statutory"]!.ToString().ShouldBe("2026-01-31");
        why["because"]!.ToString().ShouldContain("主管部门定为 2026-01-09");
        why["lateness"]!.ToString().ShouldBe("late", "it is the twelfth");
        (await town.Admin.Get($"{town.Path}/reports?late=true")).Json["items"]!.AsArray().Count.ShouldBe(1);
        (await (await town.Clerk("health")).Get($"{due}?agency=housing")).ShouldBe(403, "role.forbidden");
        (await coordinator.Get($"{due}?agency=nobody")).ShouldBe(404, "resource.notFound");
    }

    [Fact]
    public async Task Extension_WhenGranted_MovesTheLocalDateAndExcuses()
    {
        var town = await Jurisdiction.WithDraft(factory);
        var (clerk, coordinator) = (new Desk(await town.Clerk(), town), new Desk(await town.Coordinator(), town));

        (await clerk.Post("/extension", new { until = "2026-01-20", reason = "机构改革" })).ShouldBe(422, "extension.notLater");
        (await clerk.Post("/extension", new { until = "2026-02-10" })).ShouldBe(409, "lifecycle.refused");
        (await clerk.Post("/extension", new { reason = "机构改革" })).ShouldBe(422, "extension.untilMissing");
        (await coordinator.Post("/extension", new { until = "2026-02-10", reason = "x" })).ShouldBe(403, "role.forbidden");
        (await coordinator.Post("/extension/decide", new { granted = true })).ShouldBe(409, "lifecycle.refused");
        (await clerk.Do("extension", new { until = "2026-02-10", reason = "机构改革" }))["extension"]!["state"]!.ToString().ShouldBe("asked");
        (await clerk.Post("/extension/decide", new { granted = true })).ShouldBe(403, "role.forbidden");
        var report = await coordinator.Do("extension/decide", new { granted = true, until = "2026-02-06", remark = "同意" });

        report["extension"]!["state"]!.ToString().ShouldBe("granted");
        report["due"]![0]!["date"]!.ToString().ShouldBe("2026-02-06");
        report["due"]![0]!["because"]!.ToString().ShouldContain("延期至 2026-02-06");
        report["due"]![0]!["statutory"]!.ToString().ShouldBe("2026-01-31");
        (await town.Admin.Get($"{town.Path}/reports")).Json["items"]![0]!["submitDueOn"]!.ToString().ShouldBe("2026-02-06");
        (await (await town.Coordinator()).Put($"{town.Path}/calendar", Holiday)).ShouldBe(200).Json["moves"]!.AsArray().ShouldBeEmpty("the extension goes on");
        (await DueOf(town)).ShouldBe("2026-02-06");
    }

    [Fact]
    public async Task Calendar_OfAnotherTenantOrWithoutTheRole_IsNotChanged()
    {
        var (town, other) = (await Jurisdiction.Make(factory, Desk.Agency), await Jurisdiction.Make(factory));

        foreach (var stranger in new[] { await other.Coordinator(), await other.TenantAdmin() })
        {
            (await stranger.Get($"{town.Path}/calendar")).ShouldBe(404, "resource.notFound");
            (await stranger.Put($"{town.Path}/calendar", Holiday)).ShouldBe(404, "resource.notFound");
            (await stranger.Get($"{town.Path}/calendar.ics")).ShouldBe(404, "resource.notFound");
        }

        foreach (var member in new[] { await town.Clerk(), await town.Signatory(), await town.Auditor() })
        {
            (await member.Put($"{town.Path}/calendar", Holiday)).ShouldBe(403, "role.forbidden");
            (await member.Put($"{town.Path}/cycles/2025/due", new { kind = "department", milestone = "submit", date = "2026-01-09" })).ShouldBe(403, "role.forbidden");
        }
    }

    private static Task<Answer> Upload(ApiClient client, Jurisdiction town, string type, string text) =>
        client.Send(HttpMethod.Post, $"{town.Path}/calendar/upload", new StringContent(text, Encoding.UTF8, type));

    private static async Task<string> DueOf(Jurisdiction town) => (await new Desk(await town.Clerk(), town).Report())["due"]![0]!["date"]!.ToString();
}
