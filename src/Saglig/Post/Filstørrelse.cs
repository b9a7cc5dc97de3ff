using Saglig.Ui;

namespace Saglig.Post;

/// <summary>Sizes of files as people say them.</summary>
public static class Filstørrelse
{
    /// <summary>"12 kB", "3,4 MB": bytes rounded up to a kilobyte, or to a tenth of a megabyte.</summary>
    public static string Skrevet(long bytes) =>
        bytes < 1024 * 1024
            ? string.Create(Dates.Danish, $"{(bytes + 1023) / 1024} kB")
            : string.Create(Dates.Danish, $"{Math.Ceiling(bytes * 10 / 1048576m) / 10:0.#} MB");
}
