using Workflow.Documents.Blocks;

namespace Workflow.Documents.Reading.Pdf;

/// <summary>A table whose cells are told apart by drawn lines. A place belongs to the cell of its neighbour where no line is drawn between them.</summary>
internal sealed class RuledTable
{
    /// <summary>How far apart two lines may be and still be one: both sides of a border, rounded differently.</summary>
    private const double Near = 2;

    private readonly List<PdfRule> rules;
    private readonly List<double> columns;
    private readonly List<double> rows;

    private RuledTable(List<PdfRule> rules)
    {
        this.rules = rules;
        columns = Places(rules.Where(rule => rule.IsUpright));
        rows = Places(rules.Where(rule => !rule.IsUpright));
    }

    public PdfBox Box => new(columns[0], rows[0], columns[^1], rows[^1]);

    /// <summary>The tables that the lines of a page draw, from the top down.</summary>
    public static IReadOnlyList<RuledTable> Find(IReadOnlyList<PdfRule> rules)
    {
        var groups = new List<List<PdfRule>>();
        foreach (var rule in rules)
        {
            var touched = groups.Where(group => group.Exists(other => Touch(rule, other))).ToList();
            groups.RemoveAll(touched.Contains);
            groups.Add([rule, .. touched.SelectMany(group => group)]);
        }

        return [.. groups.Select(group => new RuledTable(group)).Where(table => table.columns.Count > 2 && table.rows.Count > 1).OrderBy(table => table.Box.Top)];
    }

    /// <summary>Whether the word lies in the table, or reaches into it from the side.</summary>
    public bool Holds(PdfWord word) => word.Box.Right > Box.Left + Near && word.Box.Left < Box.Right - Near && word.Box.MiddleY > Box.Top && word.Box.MiddleY < Box.Bottom;

    /// <summary>Rows in which a word lies across a line, or whose cells are no rectangles, are left out: there it is not sure what stands where.</summary>
    public Block.Grid Read(IEnumerable<PdfWord> words, CellBudget budget)
    {
        var (width, height) = (columns.Count - 1, rows.Count - 1);
        if (!budget.Take(width * height))
        {
            return new Block.Grid([]);
        }

        var cells = Cells(width, height);
        var texts = new Dictionary<RuledCell, List<PdfWord>>();
        var doubtful = new HashSet<int>();
        foreach (var word in words)
        {
            var cell = cells[Index(rows, word.Box.MiddleY), Index(columns, word.Box.MiddleX)];
            if (cell is null || word.Box.Left < columns[cell.Left] - Near || word.Box.Right > columns[cell.Right] + Near)
            {
                doubtful.Add(Index(rows, word.Box.MiddleY));
            }
            else
            {
                texts.TryAdd(cell, []);
                texts[cell].Add(word);
            }
        }

        return new Block.Grid([.. from row in Enumerable.Range(0, height)
                                  let own = Enumerable.Range(0, width).Select(column => cells[row, column]).ToList()
                                  where own.TrueForAll(cell => cell is not null && !Enumerable.Range(cell.Top, cell.Bottom - cell.Top).Any(doubtful.Contains))
                                  select new GridRow([.. own.Select((cell, column) => new GridCell(
                                      texts.TryGetValue(cell!, out var inside) ? PdfLines.TextOf(inside, columns[cell!.Right] - columns[cell.Left]) : "",
                                      column > cell!.Left ? CellMerge.Left : row > cell.Top ? CellMerge.Up : CellMerge.None))])]);
    }

    /// <summary>The cell of each place; null where places that belong together are no rectangle.</summary>
    private RuledCell?[,] Cells(int width, int height)
    {
        var cells = new RuledCell?[height, width];
        var taken = new bool[height, width];
        for (var row = 0; row < height; row++)
        {
            for (var column = 0; column < width; column++)
            {
                if (taken[row, column])
                {
                    continue;
                }

                var places = Together(row, column, width, height);
                var cell = new RuledCell(places.Min(place => place.Row), places.Min(place => place.Column), places.Max(place => place.Row) + 1, places.Max(place => place.Column) + 1);
                var isWhole = places.Count == (cell.Right - cell.Left) * (cell.Bottom - cell.Top);
                foreach (var place in places)
                {
                    taken[place.Row, place.Column] = true;
                    cells[place.Row, place.Column] = isWhole ? cell : null;
                }
            }
        }

        return cells;
    }

    private HashSet<(int Row, int Column)> Together(int row, int column, int width, int height)
    {
        var places = new HashSet<(int Row, int Column)> { (row, column) };
        var open = new Stack<(int Row, int Column)>(places);
        while (open.TryPop(out var place))
        {
            var (x, y) = ((columns[place.Column] + columns[place.Column + 1]) / 2, (rows[place.Row] + rows[place.Row + 1]) / 2);
            Join(place.Column + 1 < width && !IsDrawn(true, columns[place.Column + 1], y), (place.Row, place.Column + 1));
            Join(place.Column > 0 && !IsDrawn(true, columns[place.Column], y), (place.Row, place.Column - 1));
            Join(place.Row + 1 < height && !IsDrawn(false, rows[place.Row + 1], x), (place.Row + 1, place.Column));
            Join(place.Row > 0 && !IsDrawn(false, rows[place.Row], x), (place.Row - 1, place.Column));
        }

        return places;

        void Join(bool isOne, (int Row, int Column) place)
        {
            if (isOne && places.Add(place))
            {
                open.Push(place);
            }
        }
    }

    private bool IsDrawn(bool isUpright, double at, double along) =>
        rules.Exists(rule => rule.IsUpright == isUpright && Math.Abs(rule.At - at) <= Near && rule.From - Near <= along && along <= rule.To + Near);

    private static bool Touch(PdfRule one, PdfRule other) => one.IsUpright == other.IsUpright
        ? Math.Abs(one.At - other.At) <= Near && one.From <= other.To + Near && other.From <= one.To + Near
        : one.From - Near <= other.At && other.At <= one.To + Near && other.From - Near <= one.At && one.At <= other.To + Near;

    private static List<double> Places(IEnumerable<PdfRule> rules)
    {
        var places = new List<double>();
        foreach (var at in rules.Select(rule => rule.At).Order())
        {
            if (places.Count == 0 || at - places[^1] > Near)
            {
                places.Add(at);
            }
        }

        return places;
    }

    private static int Index(List<double> places, double at) => Math.Clamp(places.Count(place => place <= at) - 1, 0, places.Count - 2);

    /// <summary>The rows and columns from the first up to the one behind the last.</summary>
    private sealed record RuledCell(int Top, int Left, int Bottom, int Right);
}
