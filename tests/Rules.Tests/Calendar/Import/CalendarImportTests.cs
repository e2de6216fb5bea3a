using Workflow.Rules.Calendar;
using Workflow.Rules.Calendar.Import;

namespace Workflow.Rules.Tests.Calendar.Import;

public sealed class CalendarImportTests
{
    [Fact]
    public void Csv_WithHeaderBlankLinesAndBothKinds_IsRead()
    {
        var days = Days(CalendarCsv.Read("\uFEFFdate,kind,occasion\r\n2027-02-06,holiday,春节\r\n\r\n2027-02-14,workday\r\n2027-02-05,休,春节\n"));

        days.ShouldBe([new(new(2027, 2, 5), false, "春节"), new(new(2027, 2, 6), false, "春节"), new(new(2027, 2, 14), true, "")]);
    }

    [Theory]
    [InlineData("2027-02-06", "calendar.lineUnreadable")]
    [InlineData("2027-2-6,holiday,春节", "calendar.lineUnreadable")]
    [InlineData("2027-02-30,holiday,春节", "calendar.lineUnreadable")]
    [InlineData("2027-02-06,feast,春节", "calendar.lineUnreadable")]
    [InlineData("2027-02-06,holiday,春节,=cmd()", "calendar.lineUnreadable")]
    [InlineData("2027-02-06,holiday\n2027-02-06,workday", "calendar.contradiction")]
    [InlineData("1999-02-06,holiday", "calendar.dateOutOfRange")]
    [InlineData("2101-02-06,holiday", "calendar.dateOutOfRange")]
    [InlineData("2027-02-06,holiday,\u0007", "calendar.occasion")]
    public void Csv_WhenItIsWrong_IsRefused(string text, string code) => CodeOf(CalendarCsv.Read(text)).ShouldBe(code);

    [Fact]
    public void Csv_WhenALineIsWrong_NamesTheLine() =>
        CalendarCsv.Read("2027-02-06,holiday\nnonsense").ShouldBeOfType<CalendarReading.Refused>().Detail.Zh.ShouldContain("第 2 行");

    [Fact]
    public void Files_WhenTheyAreHuge_AreRefused()
    {
        CodeOf(CalendarCsv.Read(new string('x', CalendarLimits.LongestFile + 1))).ShouldBe("calendar.tooLong");
        CodeOf(CalendarIcs.Read(new string('x', CalendarLimits.LongestFile + 1))).ShouldBe("calendar.tooLong");
        CodeOf(CalendarIcs.Read(Ics([.. Enumerable.Range(0, 110).Select(_ => "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270101\nDTEND;VALUE=DATE:20270131\nEND:VEVENT")]))).ShouldBe("calendar.tooLong");
    }

    [Fact]
    public void Ics_WithAllDayEvents_IsReadWithTheEndLeftOut() => Days(CalendarIcs.Read(Ics(
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20270208\nSUMMARY:春节（休）\nEND:VEVENT",
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270214\nSUMMARY:春节（班）\nEND:VEVENT",
        "BEGIN:VEVENT\nDTSTART;VALUE=DATE:20270220\nSUMMARY:make-up\nX-APPLE-SPECIAL-DAY:ALTERNATE-WORKDAY\nEND:VEVENT",
        "BEGIN:VEVENT\nDTSTART:20270405\nSUMMARY:清\n 明\\, 节\nEND:VEVENT"))).ShouldBe(
        [
            new(new(2027, 2, 5), false, "春节（休）"), new(new(2027, 2, 6), false, "春节（休）"), new(new(2027, 2, 7), false, "春节（休）"),
            new(new(2027, 2, 14), true, "春节（班）"), new(new(2027, 2, 20), true, "make-up"), new(new(2027, 4, 5), false, "清明, 节"),
        ]);

    [Theory]
    [InlineData("DTSTART:20270205T090000Z")]
    [InlineData("DTSTART;TZID=Asia/Shanghai:20270205T090000")]
    [InlineData("DTSTART;VALUE=DATE:20270205\nRRULE:FREQ=SECONDLY")]
    [InlineData("DTSTART;VALUE=DATE:20270205\nRDATE;VALUE=DATE:20270206")]
    [InlineData("DTSTART;VALUE=DATE:20270205\nDURATION:P9999D")]
    [InlineData("DTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20290205")]
    [InlineData("DTSTART;VALUE=DATE:20270205\nDTEND;VALUE=DATE:20270205")]
    [InlineData("DTSTART;VALUE=DATE:99991231")]
    [InlineData("DTSTART;VALUE=DATE:20270230")]
    [InlineData("SUMMARY:no date")]
    [InlineData("DTSTART;VALUE=DATE:20270205\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270206\nEND:VEVENT")]
    public void Ics_WithAnEventThatIsNoPlainDay_IsRefused(string lines) => CodeOf(CalendarIcs.Read(Ics($"BEGIN:VEVENT\n{lines}\nEND:VEVENT"))).ShouldBe("calendar.eventUnreadable");

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("BEGIN:VCALENDAR\nBEGIN:VEVENT")]
    [InlineData("<html>BEGIN:VCALENDAR</html>")]
    public void Ics_ThatIsNone_IsRefused(string text) => CodeOf(CalendarIcs.Read(text)).ShouldBe("calendar.notICalendar");

    [Fact]
    public void Ics_WithAnEventThatNeverEnds_IsRefused() => CodeOf(CalendarIcs.Read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20270205\nEND:VCALENDAR")).ShouldBe("calendar.eventUnreadable");

    [Fact]
    public void Ics_ThatWeWrote_IsReadAgainWithoutItsDueDates()
    {
        var text = IcsWriter.Write(
            "青岚县; 日历",
            [
                new("a", new(2027, 2, 5), "春节, 第一天（休），" + new string('长', 60), Kind: "holiday"),
                new("b", new(2027, 2, 14), "上班", Kind: "workday"),
                new("c", new(2027, 1, 29), "报送期限", "因为\n所以", CalendarIcs.DueKind),
            ],
            DateTimeOffset.UnixEpoch);

        text.Split("\r\n").ShouldAllBe(line => System.Text.Encoding.UTF8.GetByteCount(line) <= 75);
        text.ShouldContain("DESCRIPTION:因为\\n所以");
        CodeOf(CalendarIcs.Read(text)).ShouldBe("calendar.occasion", "the occasion is too long, which shows that it was read whole");
        Days(CalendarIcs.Read(text.Replace("长", "", StringComparison.Ordinal))).Select(day => (day.Date, day.Worked)).ShouldBe([(new(2027, 2, 5), false), (new(2027, 2, 14), true)]);
    }

    private static string Ics(params string[] events) => $"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{string.Join("\r\n", events)}\r\nEND:VCALENDAR\r\n";

    private static IReadOnlyList<CalendarDay> Days(CalendarReading reading) => reading.ShouldBeOfType<CalendarReading.Read>().Days;

    private static string CodeOf(CalendarReading reading) => reading.ShouldBeOfType<CalendarReading.Refused>().Code;
}
