using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace Saglig.Dokumenter;

/// <summary>The part of an upload that has come in so far; disposing of it removes every file that was not kept.</summary>
internal sealed class Upload(UploadLimits limits) : IDisposable
{
    private readonly Dictionary<string, StringValues> fields = [];
    private readonly List<(UploadedFile File, StagedFile? Staged)> files = [];
    private readonly List<StagedFile> held = [];
    private int text;
    private int count;

    /// <summary>What was typed; also to be given back when the files are refused.</summary>
    public IReadOnlyDictionary<string, StringValues> Fields => fields;
    public int Files => files.Count;

    /// <summary>Null until the token has been looked at.</summary>
    public bool? Genuine { get; set; }

    /// <summary>Bytes of the largest picture when files stay in memory; null when they go to the store.</summary>
    public long? LargestInMemory { get; init; }

    /// <summary>The limit for which no file is received; null while all is well. The first stands.</summary>
    public UploadLimit? Exceeded
    {
        get;
        set => field ??= value;
    }

    /// <summary>Only the fields are read on: no file of this upload will be kept.</summary>
    public bool SkipsFiles => Exceeded is not null || Genuine == false;

    public string Text(string field) =>
        fields.TryGetValue(field, out var values) ? values[0] ?? "" : "";

    /// <summary>Takes over a received file, whatever becomes of it.</summary>
    public void Hold(StagedFile staged) => held.Add(staged);

    public void Add(UploadedFile file, StagedFile? staged) => files.Add((file, staged));

    /// <summary>Keeps the accepted files, in the order they came.</summary>
    public async Task<UploadResult.Received> Keep(CancellationToken cancel)
    {
        var kept = new List<UploadedFile>();
        foreach (var (file, staged) in files)
        {
            var accepted = staged is not null && file.Verdict is FileVerdict.Accepted;
            kept.Add(accepted ? file with { Hash = (await staged!.Keep(cancel)).Hash } : file);
        }

        return new UploadResult.Received(fields, kept);
    }

    public void Dispose() => held.ForEach(staged => staged.Dispose());

    /// <summary>Broken UTF-8 becomes U+FFFD; NULs go. Of more than the limits allow, what they allow is kept.</summary>
    public async Task Add(FormMultipartSection section, CancellationToken cancel)
    {
        if (++count > limits.Fields)
        {
            Exceeded = UploadLimit.Fields;
            return;
        }

        using var reader = new StreamReader(section.Section.Body, Encoding.UTF8);
        var value = new StringBuilder();
        var buffer = new char[4096];
        int read;
        while ((read = await reader.ReadAsync(buffer, cancel)) > 0)
        {
            var room = Math.Min(read, limits.Text - text);
            value.Append(buffer, 0, room);
            text += room;
            if (room < read)
            {
                Exceeded = UploadLimit.Text;
                break;
            }
        }

        var name = section.Name;
        fields[name] = StringValues.Concat(
            fields.GetValueOrDefault(name),
            value.Replace("\0", "").ToString()
        );
    }
}
