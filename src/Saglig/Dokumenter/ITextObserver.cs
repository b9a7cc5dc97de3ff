namespace Saglig.Dokumenter;

/// <summary>Told, in the transaction that keeps it, that the text of a stored file has been read; the search index is one.</summary>
public interface ITextObserver
{
    /// <summary>Called once for each content, however many entries name it.</summary>
    Task TextRead(DocumentHash hash, string text);
}
