using Spectre.Console;
using Workflow.Documents.Cli;

return await CommandLine.Create(AnsiConsole.Console).Parse(args).InvokeAsync();
