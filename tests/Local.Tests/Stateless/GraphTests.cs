using Stateless;
using Stateless.Graph;

namespace Workflow.Local.Tests.Stateless;

public class GraphTests
{
    [Fact]
    public void Mermaid_WhenNothingIsConfigured_ShowsTheInitialState() =>
        MermaidGraph.Format(new StateMachine<Report, Act>(Report.Draft).GetInfo()).ShouldBe(Lines("stateDiagram-v2", "[*] --> Draft"));

    [Fact]
    public void Mermaid_WhenMovesAreGuarded_ShowsMovesThenWhatIsIgnored() =>
        MermaidGraph.Format(Lifecycle().GetInfo(), MermaidGraphDirection.LeftToRight).ShouldBe(Lines(
            "stateDiagram-v2",
            "\tdirection LR",
            "\tDraft --> Submitted : Submit [complete] [signed]",
            "\tDraft --> Draft : Note",
            "\tSubmitted --> Draft : Return",
            "\tSubmitted --> Approved : Approve [Function]",
            "\tSubmitted --> Withdrawn : Approve [IsWithdrawn]",
            "\tSubmitted --> Submitted : Submit",
            "\tSubmitted --> Submitted : Note [quiet]",
            "[*] --> Draft"));

    [Theory]
    [InlineData(MermaidGraphDirection.LeftToRight, "LR")]
    [InlineData(MermaidGraphDirection.RightToLeft, "RL")]
    [InlineData(MermaidGraphDirection.TopToBottom, "TB")]
    [InlineData(MermaidGraphDirection.BottomToTop, "BT")]
    public void Mermaid_WhenADirectionIsGiven_NamesIt(MermaidGraphDirection direction, string code) =>
        MermaidGraph.Format(new StateMachine<Report, Act>(Report.Draft).GetInfo(), direction)
            .ShouldBe(Lines("stateDiagram-v2", $"\tdirection {code}", "[*] --> Draft"));

    [Fact]
    public void Mermaid_WhenStateNamesHaveBlanksColonsOrHyphens_GivesThemIdsOfTheirOwn()
    {
        var machine = new StateMachine<string, string>("to do");
        machine.Configure("to do").Permit("a", "to-do").Permit("b", "todo").Permit("c", "已 提交").Permit("d", "x:y");

        MermaidGraph.Format(machine.GetInfo()).ShouldBe(Lines(
            "stateDiagram-v2",
            "\ttodo_1 : to do",
            "\ttodo_2 : to-do",
            "\t已提交 : 已 提交",
            "\txy : x:y",
            "\ttodo_1 --> todo_2 : a",
            "\ttodo_1 --> todo : b",
            "\ttodo_1 --> 已提交 : c",
            "\ttodo_1 --> xy : d",
            "[*] --> todo_1"));
    }

    [Fact]
    public void Mermaid_WhenAStateWasOnlyAskedFor_ListsItsMovesInTheOrderOfFirstMention()
    {
        var machine = new StateMachine<Report, Act>(Report.Approved);
        machine.CanFire(Act.Note).ShouldBeFalse();
        machine.Configure(Report.Draft).Permit(Act.Submit, Report.Submitted);
        machine.Configure(Report.Approved).Permit(Act.Return, Report.Draft);

        MermaidGraph.Format(machine.GetInfo()).ShouldBe(Lines(
            "stateDiagram-v2",
            "\tApproved --> Draft : Return",
            "\tDraft --> Submitted : Submit",
            "[*] --> Approved"));
    }

    [Fact]
    public void UmlDot_WhenMovesAreGuarded_ShowsStatesThenMoves()
    {
        var machine = new StateMachine<string, string>("open \"a\"");
        machine.Configure("open \"a\"").PermitIf("close", "closed", () => true, "by \\ hand");

        UmlDotGraph.Format(machine.GetInfo()).ShouldBe(Lines(
            "digraph {",
            "compound=true;",
            "node [shape=Mrecord]",
            "rankdir=\"LR\"",
            "\"open \\\"a\\\"\" [label=\"open \\\"a\\\"\"];",
            "\"closed\" [label=\"closed\"];",
            "",
            "\"open \\\"a\\\"\" -> \"closed\" [style=\"solid\", label=\"close [by \\\\ hand]\"];",
            " init [label=\"\", shape=point];",
            " init -> \"open \\\"a\\\"\"[style = \"solid\"]",
            "}"));
    }

    private static StateMachine<Report, Act> Lifecycle()
    {
        var machine = new StateMachine<Report, Act>(Report.Draft);
        machine.Configure(Report.Draft)
            .PermitIf(Act.Submit, Report.Submitted, new Tuple<Func<bool>, string>(() => true, "complete"), new Tuple<Func<bool>, string>(() => true, "signed"))
            .Ignore(Act.Note);
        machine.Configure(Report.Submitted)
            .Permit(Act.Return, Report.Draft)
            .PermitIf(Act.Approve, Report.Approved, () => true)
            .PermitIf(Act.Approve, Report.Withdrawn, IsWithdrawn)
            .IgnoreIf(Act.Note, () => true, "quiet")
            .PermitReentry(Act.Submit);
        return machine;
    }

    private static bool IsWithdrawn() => false;

    private static string Lines(params string[] lines) => string.Join(Environment.NewLine, lines);
}
