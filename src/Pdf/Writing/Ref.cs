namespace Pdf;

/// <summary>The number of an object in the file; other objects point to it with "7 0 R".</summary>
internal readonly record struct Ref(int Number);
