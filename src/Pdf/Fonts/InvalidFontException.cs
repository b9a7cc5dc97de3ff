namespace Pdf;

/// <summary>The file is not a TrueType font that may be embedded; the message says why.</summary>
public sealed class InvalidFontException(string message) : Exception(message);
