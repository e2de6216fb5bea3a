namespace Workflow.Documents.Letters;

/// <summary>A letter of an office in the order in which it is printed.</summary>
/// <param name="Recipient">Whom it addresses, without the colon: 各有关单位.</param>
/// <param name="Paragraphs">The text; one that begins with 一、 to 十、 and is short is set as a heading.</param>
/// <param name="Table">What is attached as a list; null where nothing is.</param>
/// <param name="Signatory">The office that signs.</param>
public sealed record OfficialLetter(string Title, string Recipient, IReadOnlyList<string> Paragraphs, LetterTable? Table, string Signatory, DateOnly Date);
