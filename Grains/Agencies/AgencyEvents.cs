using Workflow.Grains.Interfaces;
using Workflow.Grains.Interfaces.Agencies;
using Workflow.Rules;

namespace Workflow.Grains.Agencies;

/// <summary>What may be entered as having happened to an agency, and what it makes of the agency.</summary>
internal static class AgencyEvents
{
    private const int LongestName = 200;

    /// <summary>Null where it can be entered.</summary>
    public static PutReply.Unacceptable? WhatIsWrong(AgencyProfile agency, AgencyEventKind kind, DateOnly date, IReadOnlyList<string> into, DateOnly today) => (kind, into) switch
    {
        _ when date > today => Wrong("event.future", "事项应在其发生之日或之后登记。", "An event is entered on its day or later."),
        _ when agency.End is { } end => Wrong("event.ended", $"该机关已于 {end.Date:yyyy-MM-dd} 终止。", $"The agency ended on {end.Date:yyyy-MM-dd}."),
        (AgencyEventKind.Rename, [{ Length: > 0 and <= LongestName }]) => null,
        (AgencyEventKind.Rename, _) => Wrong("event.into", "更名须在 into 中给出新名称。", "A rename says the new name in “into”."),
        (AgencyEventKind.Close, []) => null,
        (AgencyEventKind.Close, _) => Wrong("event.into", "撤销没有承接机关；有承接机关的请登记为并入。", "What is closed goes on in no other agency; enter a merge where it does."),
        _ when into.Contains(agency.Id) || into.Distinct().Count() != into.Count => Wrong("event.into", "承接机关不能重复，也不能是本机关。", "The agencies that go on differ from each other and from this one."),
        (AgencyEventKind.Merge, [_]) => null,
        (AgencyEventKind.Merge, _) => Wrong("event.into", "并入须给出一个承接机关。", "A merge names one agency that goes on."),
        (AgencyEventKind.Split, [_, _, ..]) => null,
        _ => Wrong("event.into", "分设须给出两个以上的承接机关。", "A split names two agencies or more that go on."),
    };

    public static AgencyProfile Apply(AgencyProfile agency, AgencyEvent happened) => happened.Kind == AgencyEventKind.Rename
        ? agency with { Name = happened.Into[0], Events = [.. agency.Events, happened] }
        : agency with { Active = false, Events = [.. agency.Events, happened] };

    private static PutReply.Unacceptable Wrong(string code, string zh, string en) => new(code, new LocalizedText(zh, en));
}
