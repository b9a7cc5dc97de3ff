namespace Saglig.Storage;

/// <summary>
/// The database cannot be used right now: gone, locked or full. Nothing of the act was kept.
/// Shown to people as a page that asks them to try again; the text they typed is kept by the page.
/// </summary>
public sealed class StorageUnavailableException(string reason, Exception inner)
    : Exception(reason, inner);
