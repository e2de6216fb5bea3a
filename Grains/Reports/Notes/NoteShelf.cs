using System.Text.Json;
using Workflow.Grains.Interfaces.Reports;
using Workflow.Grains.Storage;
using Workflow.Rules.Content;

namespace Workflow.Grains.Reports.Notes;

/// <summary>Where the notes of one report lie: few stand in its state, many beside it in the content store, so that a transition does not write them again.</summary>
internal sealed class NoteShelf(ReportKey key, IContentStore contents)
{
    /// <summary>In bytes. For fewer, a row of their own costs more than writing them again.</summary>
    private const int MostInState = 1024;

    private (FindingNotes Notes, string? Hash)? last;

    /// <summary>The record with its notes, wherever they lie.</summary>
    public async Task<ReportRecord> Whole(ReportRecord stored)
    {
        if (stored.NotesHash is not { } hash)
        {
            return stored;
        }

        if (last is not { } known || known.Hash != hash)
        {
            last = known = (await Read(hash), hash);
        }

        return known.Notes.In(stored);
    }

    /// <summary>The record as it is to be stored; notes that it only names are in the content store by then.</summary>
    public async Task<ReportRecord> Stored(ReportRecord whole)
    {
        if (last is not { } known || !known.Notes.AreThoseOf(whole))
        {
            var notes = FindingNotes.Of(whole);
            last = known = (notes, await Keep(notes));
        }

        return known.Hash is null ? whole with { NotesHash = null } : FindingNotes.None.In(whole) with { NotesHash = known.Hash };
    }

    /// <returns>Null where the notes are to stand in the state.</returns>
    private async Task<string?> Keep(FindingNotes notes)
    {
        if (notes.IsEmpty)
        {
            return null;
        }

        var bytes = JsonSerializer.SerializeToUtf8Bytes(notes, ReportJson.Options);
        return bytes.Length > MostInState ? await contents.Put(key.Tenant, bytes) : null;
    }

    private async Task<FindingNotes> Read(string hash)
    {
        var bytes = await contents.Get(key.Tenant, hash)
            ?? throw new InvalidOperationException($"The notes {hash} that {key} names are not in the store.");
        return JsonSerializer.Deserialize<FindingNotes>(bytes, ReportJson.Options)!;
    }
}
