namespace Pdf;

/// <summary>The bytes are no PNG or JPEG image that can be printed; the message says why.</summary>
public sealed class InvalidImageException(string message) : Exception(message);
