using System.Globalization;

namespace Workflow.Bench.Report;

/// <summary>Every command in the order of the page, with the limits that the specification sets.</summary>
internal static class Chapters
{
    public static IReadOnlyList<Chapter> All { get; } =
    [
        new Chapter
        {
            Command = "checks",
            Title = "Checks of a report",
            TitleZh = "校验",
            How = "BenchmarkDotNet, a short job: all checks of one whole report with last year's beside it, on one thread. The mean counts; its table, with the spread, stands below.",
            QuickOptions = [],
            Figures =
            [
                new("checks_form2019_ms", "2019 form, 3,000 characters, ms", Limit.AtMost(5)),
                new("checks_form2021_ms", "2021 form, 3,000 characters, ms", Limit.AtMost(5)),
                new("checks_large_ms", "2021 form, 100 KB of text, ms", Limit.AtMost(5)),
            ],
            IsDetail = line => line.StartsWith('|'),
        },
        new Chapter
        {
            Command = "transitions",
            Title = "Writes a second",
            TitleZh = "写入吞吐",
            How = "Return, answer, submit in a circle, on one PostgreSQL with its default durability: (a) the bare SQL function, prepared, one call a commit; (b) the grain in process; (c) HTTP end to end, in a process of its own. "
                + "The three take turns in slices of equal length; each ratio is taken within a round, so that what disturbs the machine disturbs both, and the median over the rounds counts. Spreads of the rates stand below.",
            QuickOptions = ["--rounds", "1", "--seconds", "0.3", "--reports", "300"],
            Figures =
            [
                new("b_over_a_64", "b / a at 64 callers", Limit.AtLeast(1.5)),
                new("b_over_a_16", "b / a at 16 callers", Limit.AtLeast(1.1)),
                new("b_over_a_1", "b / a at 1 caller", Limit.AtLeast(0.7)),
                new("c_over_a_64", "c / a at 64 callers", Limit.AtLeast(0.8)),
                new("c_over_a_16", "c / a at 16 callers"),
                new("c_over_a_1", "c / a at 1 caller"),
                new("p99_b_over_a_64", "99th percentile of the latency, b / a at 64 callers", Limit.AtMost(1.2)),
                new("p99_b_over_a_16", "99th percentile of the latency, b / a at 16 callers"),
                new("p99_b_over_a_1", "99th percentile of the latency, b / a at 1 caller"),
                new("b_over_a_64_20k", "b / a at 64 callers, states of 20 KB", Limit.AtLeast(1.2)),
                .. Rates("64"), .. Rates("16"), .. Rates("1"), new("a_per_second_64_20k", "a, writes a second, 64 callers, 20 KB"), new("b_per_second_64_20k", "b, writes a second, 64 callers, 20 KB"),
            ],
            IsDetail = line => line.Contains(" a second (", StringComparison.Ordinal),
        },
        new Chapter
        {
            Command = "growth",
            Title = "Growth of the store",
            TitleZh = "存量增长",
            How = "Two databases on one server; every report has a state, an agency, a history, an index row and a content of its own. The same number of reports, evenly spread over the large store and in a drawn order, take one command each through the grain in process, "
                + "first right after a start (each has to be read), then active. The stores take turns; a checkpoint precedes each slice. Cost is wall time and processor time (this process and the server) a command; the ratio is taken within a round, the median counts, and the figure is the worse of the two costs. "
                + "All of it with 1 GB of shared buffers, as docs/operations.md advises for such a store, and with the 128 MB with which the server comes.",
            QuickOptions = ["--large", "20000", "--small", "2000", "--rounds", "2"],
            Figures =
            [
                new("growth", "cost in the large store / in the small one, reports active", Limit.AtMost(1.3)),
                new("growth_processor", "of it processor time"),
                new("growth_wall", "of it wall time"),
                new("growth_cold", "the same, reports not yet active"),
                new("growth_cold_processor", "of it processor time"),
                new("growth_cold_wall", "of it wall time"),
                new("growth_as_it_comes", "the same, reports active, with 128 MB of shared buffers"),
                new("growth_as_it_comes_cold", "reports not yet active"),
                new("growth_large_reports", "reports in the large store"),
                new("growth_written_reports", "reports in the small store, and written in either"),
            ],
            IsDetail = line => line.StartsWith("Reports ", StringComparison.Ordinal) || line.StartsWith("With shared_buffers", StringComparison.Ordinal),
        },
        new Chapter
        {
            Command = "memory",
            Title = "Memory of active reports",
            TitleZh = "活动报告内存",
            How = "Managed bytes in use after several compacting collections, before and after the same reports were made active part by part in one process. A report that was read keeps three activations: its own, its agency's and that of last year's report.",
            QuickOptions = ["--reports", "2000"],
            Figures =
            [
                new("memory_bytes_per_report", "bytes that an active report keeps, all together"),
                new("memory_bytes_per_state", "of it its own activation with the stored state"),
                new("memory_bytes_per_content_and_findings", "of it content and findings"),
                new("memory_bytes_per_activation", "of it the agency, the smallest activation"),
                new("memory_bytes_per_absent_report", "of it the activation of last year's report, where there is none"),
                new("memory_bytes_per_content", "for comparison: a content alone"),
                new("memory_reports", "active reports"),
            ],
        },
        new Chapter
        {
            Command = "year",
            Title = "The reporting year of a country",
            TitleZh = "年度运行",
            How = "Every agency of the country on one PostgreSQL: the job that opens a year takes turns with one INSERT … SELECT of the same states and rows of the read model under another year; a checkpoint precedes each, and the ratio is taken within a round. "
                + "Then the daily sweep plans what 60,000 unpublished reports are due, until it stands in the ledger; its figure is the processor time of the database and the process together. "
                + "Then the store is filled with reports, and two boards are read over HTTP, whole, from a process of its own.",
            QuickOptions = ["--agencies", "5000", "--tenants", "100", "--reports", "20000", "--rounds", "1"],
            Figures =
            [
                new("rollover_over_insert", "opening the year / one INSERT … SELECT of its rows", Limit.AtMost(3)),
                new("rollover_seconds", "opening the year, s"),
                new("rollover_insert_seconds", "INSERT … SELECT, s"),
                new("sweep_seconds", "reminder sweep, s of processor time", Limit.AtMost(60)),
                new("sweep_elapsed_seconds", "reminder sweep, s"),
                new("sweep_rows", "reminders planned by it"),
                new("board_100_ms", "board of 100 agencies, ms", Limit.AtMost(20)),
                new("board_5000_ms", "board of 5,000 agencies, ms", Limit.AtMost(100)),
                new("year_agencies", "agencies"),
                new("year_tenants", "tenants"),
                new("year_reports", "reports in the store of the boards"),
            ],
            IsDetail = line => line.Contains(" by the job, ", StringComparison.Ordinal),
        },
        new Chapter
        {
            Command = "documents",
            Title = "Reading documents",
            TitleZh = "文档读取",
            How = "One report of 3,000 characters as a Word document of 40 KB, as a page with a word processor's styles, and as the same page without a single style. Reading it with all checks takes turns with merely opening it: walking the cells with OpenXml, parsing with AngleSharp. "
                + "The ratio is taken within a round, the median counts. Documents a second are Word documents, pages and texts in equal parts, on two threads.",
            QuickOptions = ["--rounds", "5", "--reads", "20"],
            Figures =
            [
                new("docx_over_parse", "docx, reading with checks / opening", Limit.AtMost(3)),
                new("html_over_parse", "page with styles, reading with checks / parsing", Limit.AtMost(3)),
                new("bare_html_over_parse", "page without styles, reading with checks / parsing"),
                new("documents_per_second", "documents a second on two cores", Limit.AtLeast(100)),
                new("docx_ms", "docx, reading with checks, ms"),
                new("docx_parse_ms", "docx, opening, ms"),
                new("html_ms", "page with styles, reading with checks, ms"),
                new("html_parse_ms", "page with styles, parsing, ms"),
            ],
            IsDetail = line => line.Contains(", ms: ", StringComparison.Ordinal),
        },
        new Chapter
        {
            Command = "chaos",
            Title = "Faults under load",
            TitleZh = "故障注入",
            How = "Three processes on one PostgreSQL behind a proxy; processes and PostgreSQL are killed, connections cut, answers to commits kept back. Every acknowledged answer is then held against the tables.",
            QuickOptions = ["--seconds", "20"],
            Figures =
            [
                new("lost", "acknowledged writes that are not in the store", Limit.AtMost(0)),
                new("doubled", "writes done twice", Limit.AtMost(0)),
                new("mismatches", "other contradictions between answers and store", Limit.AtMost(0)),
                new("acknowledged", "writes acknowledged"),
                new("kills", "processes killed"),
                new("database_kills", "PostgreSQL killed"),
                new("connections_cut", "connections cut"),
                new("commits_without_answer", "commits whose answer was kept back"),
                new("unknown_outcomes", "requests that ended without knowing their outcome, and were repeated"),
                new("broken_answers", "answers outside of the contract"),
                new("reads", "reads"),
                new("seconds", "seconds"),
            ],
        },
    ];

    private static IEnumerable<Figure> Rates(string callers) => "abc".Select(side => new Figure($"{side}_per_second_{callers}", $"{side}, writes a second, {Callers(callers)}"));

    private static string Callers(string number) => number == "1" ? "1 caller" : string.Create(CultureInfo.InvariantCulture, $"{number} callers");
}
