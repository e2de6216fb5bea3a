namespace Workflow.Local.Tests.Conformance;

/// <summary>A list of real signatures: a block per type, its members below it.</summary>
internal sealed record SignatureList(IReadOnlyDictionary<string, SignatureBlock> Blocks)
{
    public static SignatureList Read(string fileName)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Conformance", fileName);
        var blocks = new Dictionary<string, SignatureBlock>();
        SignatureBlock? current = null;
        foreach (var line in File.ReadLines(path).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                current!.Members.Add(line.Trim());
                continue;
            }

            var place = line.Split("   [", 2);
            var parts = place[0].Split(" : ", 2);
            current = new SignatureBlock(parts[0], parts.Length == 1 ? "" : parts[1], place.Length == 1 ? "" : place[1].TrimEnd(']'), []);
            blocks.Add(current.Header, current);
        }

        return new SignatureList(blocks);
    }
}
