using System.Text.RegularExpressions;

namespace Workflow.Rules.Reminders.Messages;

/// <summary>What a template may ask to be filled in.</summary>
public static partial class Placeholders
{
    private static readonly string[] OfMessage = ["name", "tenant", "date", "count"];
    private static readonly string[] OfItem = ["agency", "year", "milestone", "dueOn", "days", "standing"];
    private static readonly string[] OfEvent = ["agency", "year", "event"];

    /// <summary>The names that the parts of a kind know.</summary>
    public static IReadOnlyList<string> Known(MessageKind kind, bool isItem) => isItem ? kind == MessageKind.Event ? OfEvent : OfItem : OfMessage;

    /// <summary>Those of a template that nothing could fill in, in their order.</summary>
    public static IReadOnlyList<string> Unknown(MessageKind kind, MessageTemplate template) =>
    [
        .. Names(template.Subject).Except(Known(kind, isItem: false)),
        .. Names(template.Body).Except([.. Known(kind, isItem: false), "items"]),
        .. Names(template.Item).Except(Known(kind, isItem: true)),
    ];

    /// <summary>The template's text with its names replaced; what is filled in is not looked at again.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> values) => Form().Replace(text, match => values.GetValueOrDefault(match.Groups[1].Value, match.Value));

    private static IEnumerable<string> Names(string text) => Form().Matches(text).Select(match => match.Groups[1].Value);

    [GeneratedRegex(@"\{([^{}\s]{1,40})\}", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
