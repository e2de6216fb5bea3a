using System.Text;
using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>A machine as a Mermaid state diagram.</summary>
public static class MermaidGraph
{
    /// <summary>The text of the diagram, lines ended as on this machine, without an end at the last.</summary>
    public static string Format(StateMachineInfo machineInfo, MermaidGraphDirection? direction = null)
    {
        ArgumentNullException.ThrowIfNull(machineInfo);
        var aliases = Aliases(GraphLines.Nodes(machineInfo));
        var text = new StringBuilder("stateDiagram-v2");
        if (direction is { } chosen)
        {
            text.AppendLine().Append("\tdirection ").Append(CodeOf(chosen));
        }

        foreach (var (name, alias) in aliases.Where(entry => entry.Key != entry.Value))
        {
            text.AppendLine().Append('\t').Append(alias).Append(" : ").Append(name);
        }

        foreach (var (from, label, to) in GraphLines.Of(machineInfo))
        {
            text.AppendLine().Append('\t').Append(aliases[from]).Append(" --> ").Append(aliases[to]).Append(" : ").Append(label);
        }

        var initial = GraphLines.NameOf(machineInfo.InitialState);
        return text.AppendLine().Append("[*] --> ").Append(aliases.GetValueOrDefault(initial, initial)).ToString();
    }

    // Mermaid's state ids know no blanks, colons or hyphens; names that differ only in those get a number.
    private static Dictionary<string, string> Aliases(IReadOnlyList<string> names)
    {
        var taken = names.ToHashSet();
        var aliases = new Dictionary<string, string>();
        foreach (var name in names)
        {
            var id = string.Concat(name.Where(letter => !char.IsWhiteSpace(letter) && letter is not (':' or '-')));
            var alias = id;
            for (var number = 1; alias != name && !taken.Add(alias); number++)
            {
                alias = $"{id}_{number}";
            }

            aliases.Add(name, alias);
        }

        return aliases;
    }

    private static string CodeOf(MermaidGraphDirection direction) => direction switch
    {
        MermaidGraphDirection.LeftToRight => "LR",
        MermaidGraphDirection.RightToLeft => "RL",
        MermaidGraphDirection.TopToBottom => "TB",
        MermaidGraphDirection.BottomToTop => "BT",
        _ => throw new ArgumentOutOfRangeException(nameof(direction), direction, "No such direction."),
    };
}
