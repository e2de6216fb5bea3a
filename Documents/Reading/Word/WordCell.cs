using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Word;

/// <param name="Width">How many columns of the table the cell spans.</param>
/// <param name="StartsMerge">The cells below may continue this one.</param>
/// <param name="IsUp">The cell only continues the one above; what it holds is not printed.</param>
/// <param name="IsLeft">The cell only continues the one to its left, as old versions of Word merge.</param>
internal sealed record WordCell(int Width, bool StartsMerge, bool IsUp, bool IsLeft, IReadOnlyList<Block> Blocks)
{
    public static WordCell Gap(int width) => new(width, false, false, false, []);

    public bool HoldsTable => !IsUp && Blocks.Any(block => block is Block.Grid);

    public string Text => Blocks switch
    {
        [] => "",
        [Block.Line only] => only.Text,
        _ => string.Join('\n', Blocks.OfType<Block.Line>().Select(line => line.Text)).Trim('\n'),
    };
}
