namespace Workflow.Documents.Tools;

/// <summary>How a program is called, in an empty folder that holds nothing but the input.</summary>
/// <param name="Tool">The program's name, as the search path finds it.</param>
/// <param name="Package">What has to be installed to have it, for people.</param>
/// <param name="Input">The name that the document gets in the folder; never a name that somebody sent.</param>
/// <param name="Output">The file that the program writes there.</param>
/// <param name="Arguments">Its arguments, given the folder.</param>
/// <param name="Limit">How long it may take.</param>
public sealed record ToolCall(string Tool, string Package, string Input, string Output, Func<string, IReadOnlyList<string>> Arguments, TimeSpan Limit);
