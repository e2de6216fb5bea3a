using System.CommandLine;
using Workflow.Bench.Support;

namespace Workflow.Bench.Documents;

internal static class DocumentsCommand
{
    public static Command Create()
    {
        var rounds = new Option<int>("--rounds") { Description = "How often each way of reading is measured; the median counts.", DefaultValueFactory = _ => 15 };
        var reads = new Option<int>("--reads") { Description = "How many documents each round reads.", DefaultValueFactory = _ => 40 };
        var check = new Option<int>("--check") { Description = "Instead: make so many documents of every layout, read them, and count wrong cells." };
        var command = new Command("documents", "Reading and checking a document beside merely opening it, and documents a second on two cores.") { rounds, reads, check };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(check) is > 0 and var count)
            {
                return LayoutCheck.Run(count);
            }

            ResultLine.Write(DocumentsRun.Of(parsed.GetValue(rounds), parsed.GetValue(reads)));
            return 0;
        });
        return command;
    }
}
