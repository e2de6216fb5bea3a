using System.Text;
using Stateless.Reflection;

namespace Stateless.Graph;

/// <summary>A machine as a Graphviz digraph.</summary>
public static class UmlDotGraph
{
    /// <summary>The text of the graph, lines ended as on this machine, without an end at the last.</summary>
    public static string Format(StateMachineInfo machineInfo)
    {
        ArgumentNullException.ThrowIfNull(machineInfo);
        var text = new StringBuilder()
            .AppendLine("digraph {")
            .AppendLine("compound=true;")
            .AppendLine("node [shape=Mrecord]")
            .AppendLine("rankdir=\"LR\"");
        foreach (var name in GraphLines.Nodes(machineInfo).Select(Quoted))
        {
            text.Append(name).Append(" [label=").Append(name).AppendLine("];");
        }

        foreach (var (from, label, to) in GraphLines.Of(machineInfo))
        {
            text.AppendLine().Append(Quoted(from)).Append(" -> ").Append(Quoted(to))
                .Append(" [style=\"solid\", label=").Append(Quoted(label)).Append("];");
        }

        return text
            .AppendLine().Append(" init [label=\"\", shape=point];")
            .AppendLine().Append(" init -> ").Append(Quoted(GraphLines.NameOf(machineInfo.InitialState))).Append("[style = \"solid\"]")
            .AppendLine().Append('}')
            .ToString();
    }

    private static string Quoted(string text) =>
        $"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
