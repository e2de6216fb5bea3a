using Workflow.Rules.Forms;

namespace Workflow.Rules.Content;

/// <summary>Says what of a change no report can hold. Whether a legal number is a right one is for the checks.</summary>
public static class ContentValidator
{
    /// <summary>Section texts above this are no report; 100 KB of text and cells is a long one.</summary>
    private const int LongestText = 200_000;

    private static readonly HashSet<string> KnownMarks = ["nil", "complete", "carried"];

    private static readonly HashSet<string> EditableSections = ["preface", "overview", "problems", "other"];

    public static List<Refusal> Validate(ContentPatch patch, Form form, ReportContent current) =>
        [.. Cells(patch.Cells, form, current), .. Sections(patch.Sections), .. Texts(patch.Title, patch.AgencyName)];

    /// <param name="current">What is stored, where text in a cell is refused unless it stands there already; null where text is allowed.</param>
    public static List<Refusal> Validate(ReportContent content, Form form, ReportContent? current) =>
        [.. Cells(content.Cells, form, current, textAllowed: current is null), .. Sections(content.Sections), .. Texts(content.Title, content.AgencyName), .. Keys(content.Raw, form), .. Keys(content.Marks, form), .. Notes(content)];

    public static Refusal UnknownForm(string form) => new("form.unknown", null, new LocalizedText(
        $"没有格式“{form}”。可用的格式：{string.Join("、", FormCatalog.All.Select(known => known.Id))}。",
        $"There is no form “{form}”. The forms are {string.Join(", ", FormCatalog.All.Select(known => known.Id))}."));

    public static Refusal UnknownCell(string cell, Form form) => new("cell.unknown", cell, new LocalizedText(
        $"{form.Id} 年格式中没有单元格“{cell}”。单元格编号见 /api/v1/forms/{form.Id}。",
        $"The form {form.Id} has no cell “{cell}”. /api/v1/forms/{form.Id} lists the cells."));

    public static Refusal UnknownSection(string section) => new("section.unknown", section, new LocalizedText(
        $"没有“{section}”部分。可填写：preface、overview、problems、other。",
        $"There is no section “{section}” to write. Sections are preface, overview, problems and other."));

    private static IEnumerable<Refusal> Cells(IReadOnlyDictionary<string, CellValue> cells, Form form, ReportContent? current, bool textAllowed = false)
    {
        foreach (var (id, value) in cells)
        {
            if (form.FindCell(id) is not { } cell)
            {
                yield return UnknownCell(id, form);
            }
            else if (value.Text is { } text && !textAllowed && current?.Cell(id).Text != text)
            {
                yield return new("cell.notANumber", id, new LocalizedText(
                    $"“{cell.Name.Zh}”要填数字，不能是“{Shortened(text)}”。没有就留空或填 0。",
                    $"“{cell.Name.En}” takes a number, not “{Shortened(text)}”. Leave it blank or enter 0 if there is none."));
            }
            else if (value.Number is { } number && !Storable(number, cell))
            {
                yield return new("cell.outOfRange", id, new LocalizedText(
                    $"“{cell.Name.Zh}”的数值 {number} 超出可保存的范围（件数为 64 位整数，金额最多六位小数）。",
                    $"“{cell.Name.En}” cannot hold {number}: counts are 64-bit integers, amounts have at most six decimal places."));
            }
        }
    }

    private static bool Storable(decimal number, FormCell cell) =>
        // An amount is kept as integer millionths where the database has no decimals, so its range is a millionth of a count's.
        cell.IsWhole ? Math.Abs(number) <= long.MaxValue && decimal.Round(number, 6) == number : Math.Abs(number) <= long.MaxValue / 1_000_000 && decimal.Round(number, 6) == number;

    private static IEnumerable<Refusal> Sections(IReadOnlyDictionary<string, string?> sections)
    {
        foreach (var (id, text) in sections)
        {
            if (!EditableSections.Contains(id))
            {
                yield return UnknownSection(id);
            }
            else if (text?.Length > LongestText)
            {
                yield return TooLong(id);
            }
        }
    }

    private static IEnumerable<Refusal> Texts(params string?[] texts) => texts.Where(text => text?.Length > 1000).Select(_ => TooLong("title"));

    private static IEnumerable<Refusal> Keys(IReadOnlyDictionary<string, string> map, Form form) =>
        map.Keys.Where(key => form.FindCell(key) is null).Select(key => UnknownCell(key, form));

    private static IEnumerable<Refusal> Notes(ReportContent content) =>
        content.Raw.Where(note => note.Value is null or { Length: > LongestText })
            .Concat(content.Marks.Where(mark => mark.Value is null || !KnownMarks.Contains(mark.Value)))
            .Select(note => new Refusal("cell.note", note.Key, new LocalizedText(
                $"“{note.Key}”的原文或标记不正确：原文是文字，标记是 nil、complete 或 carried。",
                $"The source text or mark of “{note.Key}” is not right: a source text is text, a mark is nil, complete or carried.")));

    private static Refusal TooLong(string place) => new("text.tooLong", place, new LocalizedText(
        $"文字过长（最多 {LongestText:N0} 字，标题和机关名称最多 1,000 字）。",
        $"The text is too long (at most {LongestText:N0} characters, titles and names 1,000)."));

    private static string Shortened(string text) => text.Length <= 20 ? text : text[..20] + "…";
}
